import { Icon } from "@onhand/ui";
import { useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Bubble.module.css";
import { Linked } from "./Linked";
import type { Translation } from "./translations";

type Props = { text: string; translation: Translation; isOwn: boolean };

/** What an agent can read first, the other text on demand: a customer's words come translated, an agent's own go out so. */
export function Translated({ text, translation, isOwn }: Props) {
  const { t, languageName } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const language = languageName(translation.language);
  const [first, second] = isOwn ? [text, translation.text] : [translation.text, text];
  return (
    <>
      <p dir="auto" lang={isOwn ? undefined : translation.language}>
        <Linked text={first} />
      </p>
      {isOpen && (
        <p className={classes.otherText} dir="auto" lang={isOwn ? translation.language : undefined}>
          <Linked text={second} />
        </p>
      )}
      <button type="button" className={classes.translation} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="language" size={13} />
        {isOwn
          ? t(isOpen ? "translation.hide" : "translation.show", { language })
          : t(isOpen ? "translation.hideOriginal" : "translation.showOriginal")}
      </button>
    </>
  );
}
