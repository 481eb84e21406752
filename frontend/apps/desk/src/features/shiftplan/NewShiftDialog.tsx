import type { ShiftPlan } from "@onhand/api";
import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { planShift } from "./queries";

const HALVES = Array.from({ length: 49 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, "0");
  return { value: String(half), label: `${hour}:${half % 2 ? "30" : "00"}` };
});

type Props = { day: Date; plan: Pick<ShiftPlan, "languages" | "skills">; onClose: () => void };

/** One shift, by hand, on the day that is shown; an end before the beginning is on the next day. */
export function NewShiftDialog({ day, plan, onClose }: Props) {
  const { t, coded, languageName, language: own } = useMessages();
  const cache = useQueryClient();
  const [language, setLanguage] = useState<string>(own);
  const [skill, setSkill] = useState("");
  const [market, setMarket] = useState("");
  const [from, setFrom] = useState("18");
  const [until, setUntil] = useState("26");
  const [wanted, setWanted] = useState(2);
  const [bonus, setBonus] = useState(0);
  const save = useMutation({
    mutationFn: () => {
      const last = Number(until) <= Number(from) ? Number(until) + 48 : Number(until);
      return planShift({
        language,
        skill,
        market: market.trim(),
        starts_at: atHalf(day, Number(from)).toISOString(),
        ends_at: atHalf(day, last).toISOString(),
        wanted,
        bonus_percent: bonus,
      });
    },
    onSuccess: onClose,
    onSettled: () => cache.invalidateQueries({ queryKey: ["floor", "shifts"] }),
  });
  const problem = save.error ? problemFrom(save.error) : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("plan.add")}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="sm">
          <Group grow>
            <Select
              label={t("plan.from")}
              data={HALVES.slice(0, 48)}
              value={from}
              onChange={(at) => at && setFrom(at)}
            />
            <Select
              label={t("plan.until")}
              data={HALVES.slice(1)}
              value={until}
              onChange={(at) => at && setUntil(at)}
            />
          </Group>
          <Group grow>
            <Select
              label={t("plan.language")}
              searchable
              data={plan.languages.map((value) => ({ value, label: languageName(value) }))}
              value={language}
              onChange={(tag) => tag && setLanguage(tag)}
            />
            <Select
              label={t("plan.skill")}
              data={["", ...plan.skills].map((value) => ({ value, label: coded("skill", value || "any") }))}
              value={skill}
              onChange={(one) => setSkill(one ?? "")}
            />
          </Group>
          <Group grow>
            <TextInput
              label={t("plan.market")}
              maxLength={40}
              value={market}
              onChange={(e) => setMarket(e.currentTarget.value)}
            />
            <NumberInput
              label={t("plan.wanted")}
              min={1}
              max={5000}
              value={wanted}
              onChange={(n) => setWanted(Number(n) || 1)}
            />
            <NumberInput
              label={t("plan.bonus")}
              min={0}
              max={200}
              value={bonus}
              onChange={(n) => setBonus(Number(n) || 0)}
            />
          </Group>
          {problem && <p role="alert">{problem.detail ?? coded("problem", problem.code)}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("state.cancel")}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t("plan.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function atHalf(day: Date, half: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), Math.floor(half / 2), (half % 2) * 30);
}
