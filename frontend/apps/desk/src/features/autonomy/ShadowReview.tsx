import type { ErrandMode, Shadow } from "@onhand/api";
import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { shadowsQuery } from "../../http/queries";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./Autonomy.module.css";

/** What the assistant would have said, beside what the agent wrote: what one looks at before it may talk. */
export function ShadowReview({ errands }: { errands: readonly ErrandMode[] }) {
  const { t, coded } = useMessages();
  const [errand, setErrand] = useState("");
  const query = useInfiniteQuery(shadowsQuery(errand));
  const shadows = query.data?.pages.flatMap((page) => page.shadows) ?? [];
  return (
    <section className={classes.review} aria-labelledby="shadows">
      <header>
        <div>
          <h2 id="shadows">{t("shadows.title")}</h2>
          <p>{t("shadows.intro")}</p>
        </div>
        <select
          aria-label={t("autonomy.errand")}
          value={errand}
          onChange={(event) => setErrand(event.currentTarget.value)}
        >
          <option value="">{t("shadows.all")}</option>
          {errands.map(({ id }) => (
            <option key={id} value={id}>
              {coded("errand", id)}
            </option>
          ))}
        </select>
      </header>
      {query.isPending && <Skeleton height={120} aria-label={t("state.loading")} />}
      {query.isError && (
        <p role="alert">
          {coded("problem", problemFrom(query.error).code)}{" "}
          <Button size="compact-xs" variant="default" onClick={() => query.refetch()}>
            {t("state.retry")}
          </Button>
        </p>
      )}
      {query.isSuccess && shadows.length === 0 && <p className={classes.nothing}>{t("shadows.empty")}</p>}
      {shadows.map((shadow) => (
        <Card key={`${shadow.conversation_id}.${shadow.seq}`} shadow={shadow} />
      ))}
      {query.hasNextPage && (
        <Button variant="default" size="xs" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {t("inbox.more")}
        </Button>
      )}
    </section>
  );
}

function Card({ shadow }: { shadow: Shadow }) {
  const { t, coded } = useMessages();
  return (
    <article className={classes.shadow}>
      <div className={classes.shadowTop}>
        {shadow.errand && <strong>{coded("errand", shadow.errand)}</strong>}
        <Ago at={shadow.at} />
        <Link
          to="/$view/$conversationId"
          params={{ view: "resolved", conversationId: shadow.conversation_id }}
          search={{}}
        >
          {t("shadows.open")}
        </Link>
      </div>
      {shadow.asked && <Said by={t("shadows.asked")} text={shadow.asked} />}
      <div className={classes.beside}>
        <Said
          by={shadow.tool ? t("shadows.wouldDo", { tool: coded("tool", shadow.tool) }) : t("shadows.would")}
          text={shadow.text}
        />
        {shadow.wrote === null ? (
          <p className={classes.quiet}>{t("shadows.nobody")}</p>
        ) : (
          <Said by={t("shadows.wrote", { name: shadow.agent })} text={shadow.wrote} />
        )}
      </div>
    </article>
  );
}

function Said({ by, text }: { by: string; text: string }) {
  return (
    <div className={classes.said}>
      <span>{by}</span>
      <p dir="auto">{text}</p>
    </div>
  );
}
