import type { Row, View } from "@onhand/api";
import { Icon, type IconName } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import { memo, useEffect, useRef } from "react";
import { toApprove } from "../../conversations/handoff";
import { customerName } from "../../conversations/names";
import { Pressing } from "../../conversations/Pressing";
import { WaitAge } from "../../conversations/WaitAge";
import { isAnswered, waitOf } from "../../conversations/wait";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./InboxRow.module.css";

const AUTHOR_ICON: Record<string, IconName> = { customer: "customer", assistant: "assistant", agent: "reply" };

export const InboxRow = memo(function InboxRow({ row, view, chosen }: { row: Row; view: View; chosen: boolean }) {
  const messages = useMessages();
  const { t, coded, languageName } = messages;
  const wait = waitOf(row);
  const approval = row.waiting_since ? toApprove(row.handoff) : null;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (chosen) link.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  return (
    <li className={classes.item}>
      <Link
        ref={link}
        to="/$view/$conversationId"
        params={{ view, conversationId: row.id }}
        search={(old) => old}
        className={classes.row}
        data-chosen={chosen || undefined}
        aria-current={chosen ? "true" : undefined}
      >
        <span className={classes.top}>
          <bdi className={classes.name}>{customerName(row, messages)}</bdi>
          <span className={classes.signs}>
            <Pressing row={row} />
            {wait ? <WaitAge wait={wait} /> : <Ago at={row.last?.at ?? row.started_at} className={classes.ago} />}
          </span>
        </span>
        <span className={classes.last}>
          {row.last && (
            <>
              <Icon name={AUTHOR_ICON[row.last.author] ?? "customer"} size={13} />
              <span className="visually-hidden">{t(`author.${row.last.author}`)}: </span>
              <bdi className={classes.text}>{row.last.text}</bdi>
            </>
          )}
        </span>
        <span className={classes.bottom}>
          {approval ? (
            <span className={classes.approval}>
              <Icon name="approve" size={13} /> {t("handoff.toApprove", { tool: coded("tool", approval) })}
            </span>
          ) : (
            <span className={classes.status}>{coded("status", statusCode(row, view))}</span>
          )}
          {row.language && <span>{languageName(row.language)}</span>}
          {row.holder.kind === "agent" && view !== "mine" && <bdi>{row.holder.agent?.name}</bdi>}
          {row.disposition && <span>{coded("disposition", row.disposition)}</span>}
          {row.rating && (
            <span>
              <span className="visually-hidden">{t("row.rated")} </span>
              {row.rating.score}/5
            </span>
          )}
        </span>
      </Link>
    </li>
  );
});

function statusCode(row: Row, view: View): string {
  if (view !== "mine") return row.status;
  return isAnswered(row) ? "answered" : "answer_due";
}
