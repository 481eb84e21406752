/** What only this tab needs to keep over a reload: its draft, and whether its panel is open. */
function kept(key: string) {
  return {
    read(): string {
      try {
        return sessionStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    write(value: string): void {
      try {
        if (value) sessionStorage.setItem(key, value);
        else sessionStorage.removeItem(key);
      } catch {
        // The browser keeps nothing for this page.
      }
    },
  };
}

export const draft = kept("onhand|draft");
export const panelOpen = kept("onhand|open");
