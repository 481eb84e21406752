import type { ClaimShown, ShiftShown } from "@onhand/api";
import { Button } from "@mantine/core";
import { useState } from "react";
import { newClientId } from "../../commands/clientId";
import { reasonText } from "../../conversations/reasons";
import { useMessages } from "../../messages/MessagesProvider";
import { claimShift, takePlace } from "./queries";
import classes from "./Shifts.module.css";
import { useShiftChange } from "./useShiftChange";
import { What } from "./What";

/** A place that one may claim, or why not. */
export function OpenRow({ shift, swap }: { shift?: ShiftShown; swap?: ClaimShown }) {
  const messages = useMessages();
  const { t } = messages;
  const [id] = useState(newClientId);
  const change = useShiftChange(async () => {
    if (shift) await claimShift(shift.id, id);
    else if (swap) await takePlace(swap.id, id);
  });
  const shown = shift ?? swap;
  if (!shown) return null;
  return (
    <li className={classes.row} data-called={shift?.called ? true : undefined}>
      <div className={classes.main}>
        <What shift={shown} bonus={shown.bonus_percent} />
        {shift?.called && <span className={classes.called}>{t("shifts.called")}</span>}
        {shift && shift.places > 1 && (
          <span className={classes.quiet}>{t("shifts.places", { count: shift.places })}</span>
        )}
        {shown.refusal && <span className={classes.quiet}>{reasonText(shown.refusal, messages)}</span>}
      </div>
      {!shown.refusal && (
        <Button
          size="sm"
          variant={shift?.called ? "filled" : "light"}
          loading={change.isPending}
          onClick={() => change.mutate()}
        >
          {t(shift ? "shifts.claim" : "shifts.takeOver")}
        </Button>
      )}
    </li>
  );
}
