import { Button, FileButton, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import classes from "./ShiftPlan.module.css";
import { planTable } from "./queries";

const EXAMPLE = "language,skill,market,starts_at,ends_at,wanted\nsv,orders,SE,2026-12-01T09:00,2026-12-01T13:00,4";

export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t, coded } = useMessages();
  const cache = useQueryClient();
  const [csv, setCsv] = useState("");
  const keep = useMutation({
    mutationFn: () => planTable(csv),
    onSuccess: ({ shifts }) => {
      notify("quiet", t("plan.import.kept", { count: shifts }));
      onClose();
    },
    onSettled: () => cache.invalidateQueries({ queryKey: ["floor", "shifts"] }),
  });
  const problem = keep.error ? problemFrom(keep.error) : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("plan.import")}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
      size="lg"
    >
      <Stack gap="sm">
        <Text size="sm">{t("plan.import.intro")}</Text>
        <FileButton accept=".csv,text/csv" onChange={async (file) => file && setCsv(await file.text())}>
          {(props) => (
            <Button variant="default" {...props}>
              CSV
            </Button>
          )}
        </FileButton>
        <Textarea
          aria-label="CSV"
          placeholder={EXAMPLE}
          value={csv}
          onChange={(event) => setCsv(event.currentTarget.value)}
          autosize
          minRows={6}
          maxRows={14}
          classNames={{ input: classes.csv as string }}
        />
        {problem && (
          <Text role="alert" size="sm" style={{ whiteSpace: "pre-line" }}>
            {problem.detail ?? coded("problem", problem.code)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("state.cancel")}
          </Button>
          <Button disabled={!csv.trim()} loading={keep.isPending} onClick={() => keep.mutate()}>
            {t("plan.save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
