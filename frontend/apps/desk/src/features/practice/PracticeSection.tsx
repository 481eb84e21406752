import type { OwnPractice } from "@onhand/api";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { asAgent } from "../../training/ask";
import { PracticeRoom } from "../../training/PracticeRoom";
import { ScenarioList } from "../../training/ScenarioList";
import { AskForMore } from "./AskForMore";
import classes from "./Practice.module.css";

/** Practice with simulated customers, the own certifications, and asking for more. */
export default function PracticeSection() {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const [runId, setRunId] = useState<string | null>(null);
  const query = useQuery({ queryKey: ["training", "own"], queryFn: () => asAgent<OwnPractice>("/practice") });
  const beginning = useMutation({
    mutationFn: (scenario: string) => asAgent<{ id: string }>("/practice", { method: "POST", body: { scenario } }),
    onSuccess: ({ id }) => setRunId(id),
    onError: sayProblem,
  });
  if (runId) return <PracticeRoom ask={asAgent} runId={runId} onClose={() => setRunId(null)} />;
  return (
    <Asked query={query} height={260}>
      {(own) => (
        <div className={classes.page}>
          <section aria-labelledby="scenarios">
            <h2 id="scenarios">{t("practice.title")}</h2>
            <p className={classes.quiet}>{t("practice.paid")}</p>
            <ScenarioList
              scenarios={own.scenarios}
              beginning={beginning.isPending ? beginning.variables : null}
              onBegin={beginning.mutate}
              onOpen={setRunId}
            />
          </section>
          <AskForMore own={own} />
        </div>
      )}
    </Asked>
  );
}
