import type { Me, TeamMessage } from "@onhand/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { useMessages } from "../../messages/MessagesProvider";
import { Message } from "./Message";
import { roomQuery } from "./queries";
import { Reports } from "./Reports";
import classes from "./Team.module.css";
import { WriteForm } from "./WriteForm";

/** Where those who serve talk with each other. Nothing reads it but they. */
export default function TeamSection({ me }: { me: Me }) {
  const { t } = useMessages();
  return (
    <div className={classes.room}>
      <p className={classes.quiet}>{t("team.intro")}</p>
      {me.role === "lead" && <Reports />}
      <WriteForm />
      <Room myId={me.id} />
    </div>
  );
}

function Room({ myId }: { myId: string }) {
  const query = useInfiniteQuery(roomQuery);
  return (
    <Asked query={query} height={220}>
      {({ pages }) => (
        <>
          <Messages messages={eachOnce(pages.flatMap((page) => page.messages))} myId={myId} />
          <More query={query} label="team.older" />
        </>
      )}
    </Asked>
  );
}

/** What is written between the reading of two pages moves the border of a page. */
function eachOnce(messages: readonly TeamMessage[]): TeamMessage[] {
  return [...new Map(messages.map((one) => [one.id, one])).values()];
}

function Messages({ messages, myId }: { messages: readonly TeamMessage[]; myId: string }) {
  const { t } = useMessages();
  if (messages.length === 0) return <p>{t("team.empty")}</p>;
  return (
    <ol className={classes.messages} aria-label={t("team.messages")}>
      {messages.map((message) => (
        <Message key={message.id} message={message} isOwn={message.author.id === myId} />
      ))}
    </ol>
  );
}
