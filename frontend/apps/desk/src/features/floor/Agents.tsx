import type { AgentStanding } from "@onhand/api";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { SearchField } from "../../filters/Filters";
import { useMessages } from "../../messages/MessagesProvider";
import { AgentRow } from "./AgentRow";
import classes from "./Floor.module.css";
import { agentsQuery } from "./queries";

const STANDINGS: readonly AgentStanding[] = ["here", "free", "busy", "paused", "away", "wrapping_up", "offline", "all"];

/** Who does what, a page at a time: however many there are, what is asked for and shown stays small. */
export function Agents() {
  const { t } = useMessages();
  const [standing, setStanding] = useState<AgentStanding>("here");
  const [search, setSearch] = useState("");
  const [cursors, setCursors] = useState<readonly string[]>([""]);
  const query = useQuery(agentsQuery({ standing, search, language: "", cursor: cursors.at(-1) ?? "" }));
  const fromTheStart = () => setCursors([""]);
  const next = query.data?.next_cursor;
  return (
    <section className={classes.card} aria-label={t("floor.agents")}>
      <header className={classes.agentsTop}>
        <h2>{t("floor.agents")}</h2>
        <SearchField
          label={t("floor.search")}
          search={search}
          onSearch={(wanted) => {
            setSearch(wanted);
            fromTheStart();
          }}
        />
        <NativeSelect
          size="sm"
          aria-label={t("floor.standing")}
          value={standing}
          data={STANDINGS.map((one) => ({ value: one, label: t(`floor.standing.${one}` as "floor.standing") }))}
          onChange={(event) => {
            setStanding(event.currentTarget.value as AgentStanding);
            fromTheStart();
          }}
        />
      </header>
      <Asked query={query} height={200}>
        {({ agents }) =>
          agents.length === 0 ? (
            <p className={classes.quiet}>
              {t(standing === "here" && !search ? "floor.agents.none" : "floor.agents.notFound")}
            </p>
          ) : (
            <ul className={classes.agents} aria-busy={query.isPlaceholderData}>
              {agents.map((agent) => (
                <AgentRow key={agent.id} agent={agent} />
              ))}
            </ul>
          )
        }
      </Asked>
      {(cursors.length > 1 || next) && (
        <nav className={classes.pages} aria-label={t("floor.pages")}>
          <Button
            variant="default"
            size="sm"
            disabled={cursors.length === 1}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            {t("floor.previous")}
          </Button>
          <span className={classes.quiet}>{t("floor.page", { number: cursors.length })}</span>
          <Button
            variant="default"
            size="sm"
            disabled={!next || query.isPlaceholderData}
            onClick={() => next && setCursors([...cursors, next])}
          >
            {t("floor.next")}
          </Button>
        </nav>
      )}
    </section>
  );
}
