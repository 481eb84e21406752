import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// A growing text field listens for fonts to arrive; the test's page has none.
if (!document.fonts) Object.defineProperty(document, "fonts", { value: new EventTarget() });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});
