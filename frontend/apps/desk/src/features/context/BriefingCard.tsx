import type { Briefing, Coded } from "@onhand/api";
import { Skeleton } from "@mantine/core";
import { Icon, type IconName } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import { causeText, handoffReason, toApprove } from "../../conversations/handoff";
import { wordsOf } from "../../conversations/reasons";
import { briefingQuery, meQuery, rowQuery, summaryQuery } from "../../http/queries";
import type { Messages } from "../../messages/catalogue";
import { useMessages } from "../../messages/MessagesProvider";
import { duration } from "../../time/format";
import classes from "./ContextPanel.module.css";
import { Loaded } from "./Loaded";

/** What an agent needs to know in ten seconds. */
export function BriefingCard({ conversationId }: { conversationId: string }) {
  const query = useQuery(briefingQuery(conversationId));
  return (
    <Loaded query={query}>
      {(briefing) => (
        <>
          <Summary conversationId={conversationId} />
          <Card briefing={briefing} />
        </>
      )}
    </Loaded>
  );
}

/** What a model says it is about, for whoever has taken it over. Without one the facts below say the same. */
function Summary({ conversationId }: { conversationId: string }) {
  const { t, language } = useMessages();
  const { data: me } = useQuery(meQuery);
  const { data: row } = useQuery(rowQuery(conversationId));
  const isMine = row?.status === "with_agent" && row.holder.agent?.id === me?.id;
  const { data: summary, isFetching } = useQuery({
    ...summaryQuery(conversationId, row?.epoch ?? 0, language),
    enabled: isMine && me?.translates === true,
  });
  if (isFetching) return <Skeleton height={42} mb="xs" aria-label={t("state.loading")} />;
  if (summary?.path !== "model") return null;
  return (
    <p className={classes.summary} dir="auto">
      {summary.text} <span className={classes.byModel}>{t("summary.byModel")}</span>
    </p>
  );
}

function Card({ briefing }: { briefing: Briefing }) {
  const messages = useMessages();
  const { t, coded, language, languageName } = messages;
  const { data: me } = useQuery(meQuery);
  const tried = briefing.tried.filter((step) => step.code !== "person_served" || step.params?.agent !== me?.name);
  return (
    <>
      <p className={classes.wants} dir="auto">
        {briefing.wants ?? t("briefing.wants.unknown")}
      </p>
      <dl className={classes.facts}>
        {briefing.errand && <Fact label={t("briefing.errand")}>{coded("errand", briefing.errand)}</Fact>}
        {briefing.asked && <Fact label={t("briefing.asked")}>{askedText(briefing.asked, messages)}</Fact>}
        <Fact label={t("briefing.language")}>{languageName(briefing.language)}</Fact>
        {briefing.waited_seconds !== null && (
          <Fact label={t("briefing.waited")}>{duration(briefing.waited_seconds, language)}</Fact>
        )}
        <Fact label={t("briefing.messages")}>{String(briefing.messages)}</Fact>
        {briefing.earlier_handoffs > 0 && (
          <Fact label={t("briefing.handoffs")}>{String(briefing.earlier_handoffs)}</Fact>
        )}
        {briefing.found.map(({ label_code, value }) => (
          <Fact key={label_code + value} label={coded("found", label_code)}>
            {label_code === "order_status" ? coded("orderStatus", value) : value}
          </Fact>
        ))}
      </dl>
      {tried.length > 0 && (
        <>
          <h3 className={classes.part}>{t("briefing.tried")}</h3>
          <ul className={classes.steps}>
            {tried.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one briefing never move
              <li key={index}>
                <Icon name={iconOf(step)} size={14} />
                <span>{triedText(step, messages)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

function askedText(asked: NonNullable<Briefing["asked"]>, messages: Messages): string {
  const said = `${messages.coded("author", asked.by)} · ${causeText(asked, messages)}`;
  return asked.reason && !toApprove(asked) ? `${said}: ${handoffReason(asked, messages)}` : said;
}

function triedText({ code, params }: Coded, { coded }: Messages): string {
  const words = wordsOf(params);
  if (words.errand) words.errand = coded("errand", words.errand);
  if (words.step) words.step = coded("step", words.step);
  if (words.tool) words.tool = coded("tool", words.tool);
  return coded("tried", code, words);
}

function iconOf({ code }: Coded): IconName {
  if (code === "action_failed" || code === "not_understood") return "alert";
  if (code === "errand_step") return "clock";
  return code === "person_served" ? "agent" : "check";
}
