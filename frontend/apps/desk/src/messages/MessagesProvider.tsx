import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { type Catalogue, type Language, loadCatalogue, localeOf, Messages, preferredLanguage } from "./catalogue";

const CHOICE_KEY = "onhand.language";

type MessagesContext = Messages & { choose: (language: Language) => void };

const Context = createContext<MessagesContext | null>(null);

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(() =>
    preferredLanguage(localStorage.getItem(CHOICE_KEY), navigator.languages),
  );
  const [loaded, setLoaded] = useState<{ language: Language; catalogue: Catalogue } | null>(null);

  useEffect(() => {
    let current = true;
    loadCatalogue(language).then((catalogue) => current && setLoaded({ language, catalogue }));
    document.documentElement.lang = language;
    return () => {
      current = false;
    };
  }, [language]);

  const messages = useMemo(() => {
    if (!loaded) return null;
    const locale = localeOf(loaded.language, navigator.languages);
    const choose = (next: Language) => {
      localStorage.setItem(CHOICE_KEY, next);
      setLanguage(next);
    };
    return Object.assign(new Messages(loaded.language, loaded.catalogue, locale), { choose });
  }, [loaded]);

  return messages && <Context value={messages}>{children}</Context>;
}

export function useMessages(): MessagesContext {
  const messages = use(Context);
  if (!messages) throw new Error("useMessages stands outside of a MessagesProvider");
  return messages;
}
