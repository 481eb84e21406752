const KEY = "onhand.application";

/** The token of the application that this browser knows: from the link's fragment, which no server sees, else as it was kept. */
export function knownToken(): string | null {
  const fromLink = window.location.hash.slice(1);
  if (fromLink) {
    keepToken(fromLink);
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  }
  return localStorage.getItem(KEY);
}

export function keepToken(token: string | null): void {
  if (token) localStorage.setItem(KEY, token);
  else localStorage.removeItem(KEY);
}
