import type { OwnRights } from "@onhand/api";
import { Button, Group } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { useMessages } from "../../messages/MessagesProvider";
import { CaseCard } from "./CaseCard";
import { DecisionRow } from "./DecisionRow";
import { HowItWorks } from "./HowItWorks";
import { rightsQuery } from "./queries";
import classes from "./Rights.module.css";

/** What was decided about oneself and why, who to turn to, one's own data, and how it all works. */
export default function RightsSection() {
  const query = useInfiniteQuery(rightsQuery);
  return (
    <Asked query={query} height={260}>
      {({ pages }) => <Rights pages={pages} more={<More query={query} />} />}
    </Asked>
  );
}

function Rights({ pages, more }: { pages: readonly OwnRights[]; more: ReactNode }) {
  const { t } = useMessages();
  const [only, setOnly] = useState<"all" | "record">("record");
  const decisions = pages.flatMap((page) => page.decisions);
  const shown = only === "all" ? decisions : decisions.filter(({ kind }) => kind !== "offer");
  const contests = pages[0]?.contests ?? [];
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {contests.length > 0 && (
          <section aria-labelledby="cases">
            <h2 id="cases">{t("rights.cases")}</h2>
            {contests.map((contest) => (
              <CaseCard key={contest.id} contest={contest} />
            ))}
          </section>
        )}
        <section aria-labelledby="decisions">
          <Group justify="space-between" gap="xs">
            <h2 id="decisions">{t("rights.decisions")}</h2>
            <Button.Group>
              {(["record", "all"] as const).map((which) => (
                <Button
                  key={which}
                  size="compact-sm"
                  variant={only === which ? "light" : "default"}
                  aria-pressed={only === which}
                  onClick={() => setOnly(which)}
                >
                  {t(`rights.show.${which}`)}
                </Button>
              ))}
            </Button.Group>
          </Group>
          <p className={classes.quiet}>{t(shown.length ? "rights.decisions.intro" : "rights.decisions.empty")}</p>
          {shown.length > 0 && (
            <ul className={classes.list}>
              {shown.map((decision) => (
                <DecisionRow key={`${decision.kind} ${decision.about}`} decision={decision} />
              ))}
            </ul>
          )}
          {only === "all" && <div className={classes.more}>{more}</div>}
        </section>
      </div>
      <div className={classes.column}>
        <section aria-labelledby="data">
          <h2 id="data">{t("rights.data")}</h2>
          <p className={classes.quiet}>{t("rights.data.intro")}</p>
          <Button component="a" href="/api/v1/work/data" download variant="default">
            {t("rights.data.download")}
          </Button>
        </section>
        <HowItWorks />
      </div>
    </div>
  );
}
