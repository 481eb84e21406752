/** What a page may set in `window.onhand` before the script loads. All of it is optional. */
export interface Settings {
  /** Where onhand answers; otherwise where the script came from. */
  url?: string;
  /** A signed identity token of the customer who is signed in on the page. */
  identity?: string;
  language?: string;
  market?: string;
  /** The company's colour, `#rgb` or `#rrggbb`. */
  accent?: string;
  position?: "left" | "right";
  theme?: "auto" | "light" | "dark";
  greeting?: string;
}

/** What the page may call once the script has loaded. */
export interface Api {
  open(): void;
  close(): void;
  /** The customer signed in: `token` says who they are. */
  identify(token: string): void;
  /** The customer signed out: their chat is forgotten on this computer. */
  signOut(): void;
}

declare global {
  interface Window {
    onhand?: Settings & Partial<Api>;
  }
}

/** The server's address without a slash at its end. */
export function serverOf(settings: Settings, script: string | undefined, page: string): string {
  if (settings.url) return new URL(settings.url, page).href.replace(/\/+$/, "");
  const { origin, pathname } = new URL(script || page);
  const prefix = pathname.match(/^(.*?)(\/widget)?\/widget\.js$/)?.[1] ?? "";
  return origin + prefix;
}
