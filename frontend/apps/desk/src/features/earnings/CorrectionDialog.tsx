import type { EarningLine } from "@onhand/api";
import { Button, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { newClientId } from "../../commands/clientId";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { money } from "../../time/format";
import classes from "./Earnings.module.css";
import { minorOf } from "./amounts";
import { correctLine } from "./queries";

/** For leads: what is added to a line or taken off it, and why. The agent reads the reason; the line itself stays. */
export function CorrectionDialog({ line, onClose }: { line: EarningLine; onClose: () => void }) {
  const { t, coded, locale } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [id] = useState(newClientId);
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const minor = minorOf(amount, line.currency);
  const show = (amount_minor: number) => money({ amount_minor, currency: line.currency }, locale);
  const correcting = useMutation({
    mutationFn: () => correctLine({ id, line_id: line.id ?? "", amount_minor: minor ?? 0, reason }),
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: ["earnings"] });
      onClose();
    },
    onError: sayProblem,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("earnings.correct.title")}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (minor && reason.trim()) correcting.mutate();
        }}
      >
        <Stack gap="sm">
          <p className={classes.quiet}>
            {t("earnings.correct.line", { what: coded("earning", line.kind), amount: show(line.amount_minor) })}
          </p>
          <TextInput
            label={t("earnings.correct.amount", { currency: line.currency })}
            description={t("earnings.correct.amount.what")}
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
            error={amount && minor === null ? t("earnings.correct.amount.wrong") : null}
            required
            data-autofocus
          />
          <Textarea
            label={t("earnings.correct.reason")}
            description={t("earnings.correct.reason.what")}
            value={reason}
            maxLength={500}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
            required
          />
          <Button type="submit" loading={correcting.isPending} disabled={!minor || !reason.trim()}>
            {minor ? t("earnings.correct.do", { amount: show(minor) }) : t("earnings.correct")}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
