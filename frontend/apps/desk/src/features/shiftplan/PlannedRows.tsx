import type { PlannedShift } from "@onhand/api";
import { Button, Table } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { needsText } from "../../conversations/needs";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { timeSpan } from "../../time/spans";
import classes from "./ShiftPlan.module.css";
import { takeBack } from "./queries";

export function PlannedRows({ shifts }: { shifts: readonly PlannedShift[] }) {
  const { t } = useMessages();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {(["when", "what", "places", "people"] as const).map((column) => (
              <Table.Th key={column}>{t(`plan.${column}`)}</Table.Th>
            ))}
            <Table.Th>
              <span className="visually-hidden">{t("plan.remove")}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shifts.map((shift) => (
            <Row key={shift.id} shift={shift} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ shift }: { shift: PlannedShift }) {
  const messages = useMessages();
  const { t, locale } = messages;
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: () => takeBack(shift.id),
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: ["floor", "shifts"] }),
  });
  const gap = shift.wanted - shift.claimed;
  return (
    <Table.Tr>
      <Table.Td className={classes.time}>{timeSpan(shift.starts_at, shift.ends_at, locale)}</Table.Td>
      <Table.Td>
        {needsText(shift, messages)}
        {shift.bonus_percent > 0 && (
          <div className={classes.quiet}>{t("shifts.bonus", { percent: shift.bonus_percent })}</div>
        )}
        {shift.called && <div className={classes.called}>{t("shifts.called")}</div>}
      </Table.Td>
      <Table.Td data-gap={gap > 0 || undefined} className={classes.places}>
        {t("plan.claimed", { claimed: shift.claimed, wanted: shift.wanted })}
      </Table.Td>
      <Table.Td>
        {shift.claims.length === 0 && <span className={classes.quiet}>{t("plan.nobody")}</span>}
        {shift.claims.map(({ agent_id, name, state, answer }) => (
          <div key={agent_id}>
            {name}
            {state === "asked" && <span className={classes.called}> {t("plan.noshow")}</span>}
            {answer && <span className={classes.quiet}> “{answer}”</span>}
          </div>
        ))}
      </Table.Td>
      <Table.Td ta="end">
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          loading={remove.isPending}
          onClick={() => window.confirm(t("plan.remove.ask")) && remove.mutate()}
        >
          {t("plan.remove")}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
