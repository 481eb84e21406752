import type { Scenario } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useMessages } from "../messages/MessagesProvider";
import { Ago } from "../time/Ago";
import classes from "./Training.module.css";

type Props = {
  scenarios: readonly Scenario[];
  beginning: string | null;
  onBegin: (scenario: string) => void;
  onOpen: (runId: string) => void;
};

/** The practice conversations that one can have, with the own results. */
export function ScenarioList({ scenarios, beginning, onBegin, onOpen }: Props) {
  const { t, coded, languageName } = useMessages();
  if (scenarios.length === 0) return <p className={classes.quiet}>{t("practice.none")}</p>;
  return (
    <ul className={classes.cards}>
      {scenarios.map((scenario) => {
        const isOpen = scenario.runs.some(({ ended_at }) => !ended_at);
        return (
          <li key={scenario.id} className={classes.card}>
            <h3 dir="auto">{scenario.title}</h3>
            <p className={classes.quiet}>
              {languageName(scenario.language)} · {coded("skill", scenario.skill)} ·{" "}
              {t("practice.difficulty", { difficulty: scenario.difficulty })} ·{" "}
              {t("practice.minutes", { count: scenario.minutes })}
            </p>
            {scenario.runs
              .filter(({ ended_at }) => ended_at)
              .slice(-3)
              .map((run) => (
                <button key={run.id} type="button" className={classes.run} onClick={() => onOpen(run.id)}>
                  <Icon name="checks" size={15} />
                  {t("practice.result", {
                    met: run.checklist.filter(({ met }) => met).length,
                    of: run.checklist.length,
                  })}{" "}
                  · <Ago at={run.ended_at ?? run.began_at} />
                </button>
              ))}
            <Button
              variant={isOpen ? "filled" : "light"}
              loading={beginning === scenario.id}
              aria-label={t(isOpen ? "practice.continue.of" : "practice.begin.of", { title: scenario.title })}
              onClick={() => onBegin(scenario.id)}
            >
              {t(isOpen ? "practice.continue" : "practice.begin")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
