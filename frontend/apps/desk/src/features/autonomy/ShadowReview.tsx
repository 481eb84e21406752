import type { ErrandMode, Shadow } from "@onhand/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { shadowsQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./Autonomy.module.css";

/** What the assistant would have said, beside what the agent wrote: what one looks at before it may talk. */
export function ShadowReview({ errands }: { errands: readonly ErrandMode[] }) {
  const { t, coded } = useMessages();
  const [errand, setErrand] = useState("");
  const query = useInfiniteQuery(shadowsQuery(errand));
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
      <Asked query={query} height={120}>
        {({ pages }) => (
          <>
            <Cards shadows={pages.flatMap((page) => page.shadows)} />
            <More query={query} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Cards({ shadows }: { shadows: readonly Shadow[] }) {
  const { t } = useMessages();
  if (shadows.length === 0) return <p className={classes.nothing}>{t("shadows.empty")}</p>;
  return shadows.map((shadow) => <Card key={`${shadow.conversation_id}.${shadow.seq}`} shadow={shadow} />);
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
