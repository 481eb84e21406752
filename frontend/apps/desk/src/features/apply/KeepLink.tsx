import { Button } from "@mantine/core";
import { useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { linkOf } from "./token";
import classes from "./Apply.module.css";

/** The way back in: there is no e-mail, so whoever wants to go on elsewhere keeps the link. */
export function KeepLink({ token }: { token: string }) {
  const { t } = useMessages();
  const [isCopied, setCopied] = useState(false);
  const link = linkOf(token);
  const copy = async () => {
    await navigator.clipboard?.writeText(link);
    setCopied(true);
  };
  return (
    <section className={classes.link} aria-labelledby="link">
      <h2 id="link">{t("apply.link")}</h2>
      <p className={classes.quiet}>{t("apply.link.why")}</p>
      <input readOnly aria-labelledby="link" value={link} onFocus={(event) => event.currentTarget.select()} />
      <Button variant="default" size="xs" onClick={copy}>
        {t(isCopied ? "apply.link.copied" : "apply.link.copy")}
      </Button>
    </section>
  );
}
