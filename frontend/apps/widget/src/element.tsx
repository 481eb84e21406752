import { render } from "preact";
import { Chat } from "./connection/chat";
import { subjectOf } from "./connection/identity";
import { forgetfulStore, Memory } from "./connection/memory";
import type { Settings } from "./settings";
import { bestLanguage } from "./texts/languages";
import { ENGLISH, fetchTexts, type Texts } from "./texts/texts";
import { App } from "./ui/App";
import { accentColours } from "./ui/colour";
import { draft, draftsBelongTo, panelOpen } from "./ui/tab-memory";
import { STYLES } from "./ui/styles";

/** The least favourable grounds that text in the accent colour stands on: the assistant's bubbles. */
const LIGHT_GROUND = "#f2f4f7";
const DARK_GROUND = "#252a31";
const DARK = "(prefers-color-scheme: dark)";

function browserStore(): Storage | ReturnType<typeof forgetfulStore> {
  try {
    const { localStorage } = window;
    localStorage.getItem("onhand");
    return localStorage;
  } catch {
    return forgetfulStore();
  }
}

/** `<onhand-widget>`: the launcher and the panel, out of reach of the page's styles. */
export class OnhandWidget extends HTMLElement {
  #settings: Settings = {};
  #server = "";
  #store = forgetfulStore() as ReturnType<typeof browserStore>;
  #memory!: Memory;
  #chat!: Chat;
  #texts: Texts = ENGLISH;
  #open = panelOpen.read() === "yes";
  #ended: AbortController | null = null;

  configure(settings: Settings, server: string): void {
    this.#settings = settings;
    this.#server = server;
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.#dress();
    this.#store = browserStore();
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    this.#begin(this.#settings.identity ?? null);
    this.#theme();
    matchMedia(DARK).addEventListener("change", () => this.#theme(), { signal });
    window.addEventListener("storage", ({ key, storageArea }) => storageArea === this.#store && this.#remembered(key), {
      signal,
    });
    window.addEventListener("online", () => this.#chat.networkChanged(), { signal });
    window.addEventListener("offline", () => this.#chat.networkChanged(), { signal });
    document.addEventListener("visibilitychange", () => this.#chat.networkChanged(), { signal });
    void this.#speak(this.#wishedLanguage());
  }

  disconnectedCallback(): void {
    this.#ended?.abort();
    this.#chat.stop();
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  open(): void {
    this.#setOpen(true);
  }

  close(): void {
    this.#setOpen(false);
  }

  identify(token: string): void {
    if (subjectOf(token) === subjectOf(this.#settings.identity)) {
      this.#settings = { ...this.#settings, identity: token };
      this.#chat.renewIdentity(token);
      return;
    }
    this.#changeCustomer(token);
  }

  signOut(): void {
    this.#memory.clear();
    draft.write("");
    this.#changeCustomer(null);
  }

  #changeCustomer(identity: string | null): void {
    const { identity: _, ...settings } = this.#settings;
    this.#settings = identity === null ? settings : { ...settings, identity };
    this.#chat.stop();
    this.#begin(identity);
    this.#render();
  }

  #begin(identity: string | null): void {
    draftsBelongTo(subjectOf(identity));
    this.#memory = new Memory(this.#store, this.#server, subjectOf(identity));
    this.#chat = new Chat({
      server: this.#server,
      memory: this.#memory,
      identity,
      market: this.#settings.market,
      language: () => this.#texts.language,
      chosenLanguage: () => this.#memory.language(),
    });
    this.#chat.wake({ opened: this.#open });
  }

  #remembered(key: string | null): void {
    this.#chat.remembered(key);
    if (this.#memory.isLanguage(key)) void this.#speak(this.#wishedLanguage());
  }

  #wishedLanguage(): string {
    const { language } = this.#settings;
    return bestLanguage([
      this.#memory.language(),
      language,
      ...(language ? [] : [document.documentElement.lang]),
      ...navigator.languages,
    ]);
  }

  #choose(language: string): void {
    this.#memory.chooseLanguage(language);
    this.#chat.do({ type: "choose_language", language });
    void this.#speak(language);
  }

  async #speak(language: string): Promise<void> {
    this.#render();
    if (language === this.#texts.language) return;
    try {
      this.#texts = await fetchTexts(this.#server, language);
    } catch {
      // The texts stay in the language that they are in; the chat itself works in any.
    }
    this.#render();
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    panelOpen.write(open ? "yes" : "");
    if (open) this.#chat.wake({ opened: true });
    this.#render();
  }

  #theme(): void {
    const { theme = "auto" } = this.#settings;
    const dark = theme === "dark" || (theme === "auto" && matchMedia(DARK).matches);
    this.setAttribute("theme", dark ? "dark" : "light");
  }

  #dress(): void {
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    // The page's own shortcuts must not fire while somebody writes here.
    for (const type of ["keydown", "keyup", "keypress"])
      root.addEventListener(type, (event) => event.stopPropagation());
    const { accent, position } = this.#settings;
    const light = accentColours(accent, LIGHT_GROUND);
    this.style.setProperty("--accent", light.fill);
    this.style.setProperty("--on-accent", light.on_fill);
    this.style.setProperty("--accent-text-light", light.text);
    this.style.setProperty("--accent-text-dark", accentColours(accent, DARK_GROUND).text);
    if (position === "left") this.setAttribute("position", "left");
  }

  #render(): void {
    if (!this.shadowRoot || !this.isConnected) return;
    render(
      <App
        chat={this.#chat}
        texts={this.#texts}
        server={this.#server}
        greeting={this.#settings.greeting}
        open={this.#open}
        setOpen={(open) => this.#setOpen(open)}
        onLanguage={(language) => this.#choose(language)}
      />,
      this.shadowRoot,
    );
  }
}
