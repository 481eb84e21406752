/** What only this tab needs to keep over a reload: its draft, and whether its panel is open. */
function kept(name: () => string) {
  return {
    read(): string {
      try {
        return sessionStorage.getItem(name()) ?? "";
      } catch {
        return "";
      }
    },
    write(value: string): void {
      try {
        if (value) sessionStorage.setItem(name(), value);
        else sessionStorage.removeItem(name());
      } catch {
        // The browser keeps nothing for this page.
      }
    },
  };
}

let writer = "";

/** Says whose draft it is: the next person at this computer sees none of it. */
export function draftsBelongTo(subject: string | null): void {
  writer = subject ?? "";
}

export function draftWriter(): string {
  return writer;
}

export const draft = kept(() => `onhand|draft|${writer}`);
export const panelOpen = kept(() => "onhand|open");
