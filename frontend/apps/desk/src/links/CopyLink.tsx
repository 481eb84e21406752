import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useMessages } from "../messages/MessagesProvider";
import classes from "./CopyLink.module.css";

/** The way into an application: its token stands in the fragment, which no server sees. */
export function applicationLink(token: string): string {
  return `${window.location.origin}/desk/apply#${token}`;
}

/** A link to pass on. Where the browser does not copy, as on plain http, it is chosen, to be copied by hand. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const { t } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    setCopied(await copied(link));
  };
  return (
    <div className={classes.link}>
      <input ref={field} readOnly aria-label={label} value={link} onFocus={(event) => event.currentTarget.select()} />
      <Button variant="default" size="sm" onClick={copy}>
        {t(isCopied ? "link.copied" : "link.copy")}
      </Button>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
