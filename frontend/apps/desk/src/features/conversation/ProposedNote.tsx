import { Button, Skeleton } from "@mantine/core";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./WrapUp.module.css";

type Props = { text: string | undefined; isComing: boolean; note: string; onUse: (note: string) => void };

/** The summary, to be taken as the note or left. Its place is kept while it comes, so that no button moves. */
export function ProposedNote({ text, isComing, note, onUse }: Props) {
  const { t } = useMessages();
  if (isComing) return <Skeleton className={classes.proposed} aria-label={t("state.loading")} />;
  if (!text || note.includes(text)) return null;
  return (
    <div className={classes.proposed}>
      <p dir="auto">{text}</p>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onUse([note.trim(), text].filter(Boolean).join("\n\n"))}
      >
        {t("resolve.note.use")}
      </Button>
    </div>
  );
}
