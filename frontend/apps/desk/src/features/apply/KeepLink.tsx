import { applicationLink, CopyLink } from "../../links/CopyLink";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Apply.module.css";

/** The way back in: there is no e-mail, so whoever wants to go on elsewhere keeps the link. */
export function KeepLink({ token }: { token: string }) {
  const { t } = useMessages();
  return (
    <section className={classes.link} aria-labelledby="link">
      <h2 id="link">{t("apply.link")}</h2>
      <p className={classes.quiet}>{t("apply.link.why")}</p>
      <CopyLink link={applicationLink(token)} label={t("apply.link")} />
    </section>
  );
}
