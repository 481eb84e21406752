import type { Briefing, Coded } from "@onhand/api";
import { Icon, type IconName } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import { wordsOf } from "../../conversations/reasons";
import { briefingQuery, meQuery } from "../../http/queries";
import type { Messages } from "../../messages/catalogue";
import { useMessages } from "../../messages/MessagesProvider";
import { duration } from "../../time/format";
import classes from "./ContextPanel.module.css";
import { Loaded } from "./Loaded";

/** What an agent needs to know in ten seconds. */
export function BriefingCard({ conversationId }: { conversationId: string }) {
  const query = useQuery(briefingQuery(conversationId));
  return <Loaded query={query}>{(briefing) => <Card briefing={briefing} />}</Loaded>;
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

function askedText({ by, cause, reason }: NonNullable<Briefing["asked"]>, { coded }: Messages): string {
  const said = `${coded("author", by)} · ${coded("cause", cause)}`;
  return reason ? `${said}: ${reason}` : said;
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
