import type { Row } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Stream.module.css";
import { sharesNoLanguage } from "./translations";

/** Says whether anybody stands between two people who share no language. */
export function LanguageNotice({ row }: { row: Row }) {
  const { t, languageName } = useMessages();
  const { data: me } = useQuery(meQuery);
  if (!me || !sharesNoLanguage(me, row)) return null;
  const language = languageName(row.language);
  return (
    <p className={classes.languages}>
      <Icon name="language" size={15} />
      {me.translates ? t("conversation.translated", { language }) : t("conversation.notTranslated", { language })}
    </p>
  );
}
