import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { longDayName } from "../../time/spans";
import { Coverage } from "./Coverage";
import { ImportDialog } from "./ImportDialog";
import { NewShiftDialog } from "./NewShiftDialog";
import { PlannedRows } from "./PlannedRows";
import classes from "./ShiftPlan.module.css";
import { planQuery } from "./queries";

/** The plan of a day: who is wanted when, who claimed it, and what is missing. */
export default function ShiftPlanSection() {
  const { t, locale } = useMessages();
  const [day, setDay] = useState(() => midnight(new Date()));
  const [open, setOpen] = useState<"add" | "import" | null>(null);
  const next = daysLater(day, 1);
  const query = useQuery(planQuery(day, next));
  return (
    <div className={classes.plan}>
      <p className={classes.quiet}>{t("plan.intro")}</p>
      <Group justify="space-between" gap="sm">
        <Group gap="xs" role="group" aria-label={t("plan.day")}>
          <Button variant="default" aria-label={t("plan.previous")} onClick={() => setDay(daysLater(day, -1))}>
            ‹
          </Button>
          <h2 className={classes.title} aria-live="polite">
            {longDayName(day, locale)}
          </h2>
          <Button variant="default" aria-label={t("plan.next")} onClick={() => setDay(next)}>
            ›
          </Button>
        </Group>
        <Group gap="xs">
          <Button variant="default" onClick={() => setOpen("import")}>
            {t("plan.import")}
          </Button>
          <Button disabled={!query.data} onClick={() => setOpen("add")}>
            {t("plan.add")}
          </Button>
        </Group>
      </Group>
      <Asked query={query} height={220}>
        {({ shifts }) =>
          shifts.length === 0 ? (
            <p className={classes.nothing}>{t("plan.empty")}</p>
          ) : (
            <>
              <Coverage shifts={shifts} day={day} />
              <PlannedRows shifts={shifts} />
            </>
          )
        }
      </Asked>
      {open === "add" && query.data && <NewShiftDialog day={day} plan={query.data} onClose={() => setOpen(null)} />}
      {open === "import" && <ImportDialog onClose={() => setOpen(null)} />}
    </div>
  );
}

function midnight(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate());
}

function daysLater(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}
