import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { relatedQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./ContextPanel.module.css";
import { Loaded } from "./Loaded";

export function PastConversations({ conversationId }: { conversationId: string }) {
  const { t, coded } = useMessages();
  const query = useQuery(relatedQuery(conversationId));
  return (
    <Loaded query={query}>
      {({ conversations }) =>
        conversations.length === 0 ? (
          <p className={classes.quiet}>{t("related.none")}</p>
        ) : (
          conversations.map((row) => (
            <Link
              key={row.id}
              to="/$view/$conversationId"
              params={{ view: row.status === "resolved" ? "resolved" : "mine", conversationId: row.id }}
              search={{}}
              className={classes.past}
            >
              <span className={classes.pastTop}>
                <span>
                  {coded("status", row.status)}
                  {row.disposition && ` · ${coded("disposition", row.disposition)}`}
                </span>
                <Ago at={row.last?.at ?? row.started_at} />
              </span>
              <bdi className={classes.pastText}>{row.last?.text ?? t("related.empty")}</bdi>
              {row.tags.length > 0 && (
                <span className={classes.tags}>
                  <span className="visually-hidden">{t("resolve.tags")}: </span>
                  {row.tags.map((tag) => (
                    <span key={tag} className={classes.tag}>
                      {coded("errand", tag)}
                    </span>
                  ))}
                </span>
              )}
            </Link>
          ))
        )
      }
    </Loaded>
  );
}
