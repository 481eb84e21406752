import type { Application } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Apply.module.css";

const STEPS = ["testing", "practising", "in_review", "accepted"] as const;
const REACHED: Record<Application["stage"], number> = {
  applied: 0,
  testing: 0,
  practising: 1,
  in_review: 2,
  accepted: 3,
  declined: 3,
};

/** How far it is. */
export function Steps({ stage }: { stage: Application["stage"] }) {
  const { t } = useMessages();
  return (
    <ol className={classes.steps} aria-label={t("apply.steps")}>
      {STEPS.map((step, number) => (
        <li
          key={step}
          data-done={number < REACHED[stage] || stage === "accepted" || undefined}
          aria-current={number === REACHED[stage] ? "step" : undefined}
        >
          {t(stage === "declined" && step === "accepted" ? "stage.declined" : `stage.${step}`)}
        </li>
      ))}
    </ol>
  );
}
