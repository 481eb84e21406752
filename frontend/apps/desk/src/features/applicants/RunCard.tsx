import type { PracticeRun } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import { Checklist } from "../../training/Checklist";
import { Transcript } from "../../training/Transcript";
import { practiceQuery } from "./queries";
import classes from "./Applicants.module.css";

/** A practice conversation with what the rubric found; the words on request. */
export function RunCard({ applicantId, run, name }: { applicantId: string; run: PracticeRun; name: string }) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...practiceQuery(applicantId, run.id), enabled: isOpen });
  return (
    <details className={classes.run} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {run.title} ·{" "}
        {run.ended_at
          ? t("practice.result", { met: run.checklist.filter(({ met }) => met).length, of: run.checklist.length })
          : t("applicants.underWay")}{" "}
        · <Ago at={run.began_at} />
      </summary>
      <Checklist points={run.checklist} />
      {data && <Transcript practice={data} by={name} />}
    </details>
  );
}
