import type { Row } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { useMessages } from "../messages/MessagesProvider";
import { pressing } from "./handoff";
import classes from "./WaitAge.module.css";

/** A sign for who is in danger or in need; nothing for everybody else. */
export function Pressing({ row }: { row: Row }) {
  const { t } = useMessages();
  const how = row.status === "resolved" || row.status === "open" ? null : pressing(row);
  if (!how) return null;
  return (
    <span className={classes.age} data-urgency={how === "urgent" ? "late" : "soon"} title={t(`reason.${how}`)}>
      <Icon name="alert" size={13} />
      {t(`pressing.${how}`)}
    </span>
  );
}
