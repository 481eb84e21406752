import type { Row } from "@onhand/api";
import { customerName } from "../../conversations/names";
import type { Typing } from "../../live/liveState";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./TypingLine.module.css";

/** Who writes just now. Its line is always there, so that nothing jumps. A colleague who writes is a warning. */
export function TypingLine({ typing, row }: { typing: readonly Typing[]; row: Row }) {
  const messages = useMessages();
  const { t } = messages;
  const colleague = typing.find((each) => each.by === "agent");
  const customer = typing.some((each) => each.by === "customer");
  const assistant = typing.some((each) => each.by === "assistant");
  return (
    <div className={classes.line} data-collision={colleague ? true : undefined}>
      {colleague
        ? t("typing.colleague", { name: colleague.agent?.name ?? t("author.agent") })
        : customer
          ? t("typing.customer", { name: customerName(row, messages) })
          : assistant && t("typing.assistant")}
    </div>
  );
}
