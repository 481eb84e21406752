import type { Row } from "@onhand/api";
import { Button, Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Asked } from "../../asked/Asked";
import { customerName } from "../../conversations/names";
import { needsText } from "../../conversations/needs";
import { WaitAge } from "../../conversations/WaitAge";
import { waitOf } from "../../conversations/wait";
import { useMessages } from "../../messages/MessagesProvider";
import { Assign } from "./Assign";
import classes from "./Floor.module.css";
import { type ClassKey, classQuery } from "./queries";

/** Who waits for one thing, the longest wait first: look at them, or have one offered to somebody of one's choice. */
export default function ClassDrawer({ of, onClose }: { of: ClassKey | null; onClose: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const [shown, setShown] = useState(of);
  useEffect(() => {
    if (of) setShown(of); // while it closes, it shows what it showed
  }, [of]);
  return (
    <Drawer
      opened={of !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={shown ? needsText(shown, messages) : ""}
      closeButtonProps={{ "aria-label": t("state.close") }}
    >
      {shown && <Waiting of={shown} />}
    </Drawer>
  );
}

function Waiting({ of }: { of: ClassKey }) {
  const query = useQuery(classQuery(of));
  return (
    <Asked query={query} height={200}>
      {({ conversations }) => <Rows rows={conversations} />}
    </Asked>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useMessages();
  const [assigning, setAssigning] = useState<string | null>(null);
  if (rows.length === 0) return <p className={classes.quiet}>{t("floor.class.none")}</p>;
  return (
    <ul className={classes.waiting}>
      {rows.map((row) => (
        <WaitingRow
          key={row.id}
          row={row}
          isAssigning={assigning === row.id}
          onAssign={() => setAssigning((old) => (old === row.id ? null : row.id))}
        />
      ))}
    </ul>
  );
}

function WaitingRow({ row, isAssigning, onAssign }: { row: Row; isAssigning: boolean; onAssign: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const wait = waitOf(row);
  return (
    <li>
      <div className={classes.waitingTop}>
        <bdi>{customerName(row, messages)}</bdi>
        {wait && <WaitAge wait={wait} />}
      </div>
      {row.last && (
        <p className={classes.words} dir="auto">
          {row.last.text}
        </p>
      )}
      <div className={classes.acts}>
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/$view/$conversationId"
              params={{ view: "waiting", conversationId: row.id }}
              search={{}}
            />
          )}
        >
          {t("promises.open")}
        </Button>
        {row.offer ? (
          <span className={classes.quiet}>{t("floor.isOffered", { name: row.offer.agent.name })}</span>
        ) : (
          <Button size="xs" variant={isAssigning ? "default" : "filled"} onClick={onAssign} aria-expanded={isAssigning}>
            {t(isAssigning ? "state.cancel" : "floor.assign")}
          </Button>
        )}
      </div>
      {isAssigning && !row.offer && <Assign conversationId={row.id} onDone={onAssign} />}
    </li>
  );
}
