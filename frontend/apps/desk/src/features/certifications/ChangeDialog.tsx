import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";

export interface Change {
  agentId: string;
  name: string;
  skill: string;
  language: string;
  market: string;
  level: number;
  isNew: boolean;
}

type Props = { change: Change; languages: readonly string[]; onClose: () => void };

/** Granting a certification, changing its level, or withdrawing it: each with a reason. */
export function ChangeDialog({ change, languages, onClose }: Props) {
  const { t, coded, languageName, marketName } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [language, setLanguage] = useState(change.language);
  const [market, setMarket] = useState(change.market);
  const [level, setLevel] = useState(change.level);
  const [reason, setReason] = useState("");
  const changing = useMutation({
    mutationFn: (how: "grant" | "withdraw") =>
      request(`/people/certifications${how === "withdraw" ? "/withdraw" : ""}`, {
        method: "POST",
        body: { agent_id: change.agentId, skill: change.skill, language, market: market.trim(), level, reason },
      }),
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: ["people"] });
      notify("quiet", t("certify.changed", { name: change.name }));
      onClose();
    },
    onError: sayProblem,
  });
  const known = [...new Set([...languages, change.language].filter(Boolean))];
  const hasReason = reason.trim().length > 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("certify.title", { name: change.name, skill: coded("skill", change.skill || "any") })}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <Stack gap="sm">
        {change.isNew ? (
          <>
            <NativeSelect
              label={t("certify.language")}
              data={[
                { value: "", label: t("language.any") },
                ...known.map((one) => ({ value: one, label: languageName(one) })),
              ]}
              value={language}
              onChange={(event) => setLanguage(event.currentTarget.value)}
            />
            <TextInput
              label={t("certify.market")}
              description={t("certify.market.any")}
              maxLength={40}
              value={market}
              onChange={(event) => setMarket(event.currentTarget.value)}
            />
          </>
        ) : (
          <Text size="sm">
            {language ? languageName(language) : t("language.any")} · {market ? marketName(market) : t("market.any")}
          </Text>
        )}
        <NativeSelect
          label={t("certify.level")}
          data={([1, 2, 3] as const).map((one) => ({ value: String(one), label: t(`level.${one}`) }))}
          value={String(level)}
          onChange={(event) => setLevel(Number(event.currentTarget.value))}
        />
        <Textarea
          label={t("applicants.reason")}
          description={t("applicants.reason.who")}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="space-between">
          {change.isNew ? (
            <span />
          ) : (
            <Button
              variant="default"
              disabled={!hasReason}
              loading={changing.isPending && changing.variables === "withdraw"}
              onClick={() => changing.mutate("withdraw")}
            >
              {t("certify.withdraw")}
            </Button>
          )}
          <Button
            disabled={!hasReason}
            loading={changing.isPending && changing.variables === "grant"}
            onClick={() => changing.mutate("grant")}
          >
            {t(change.isNew ? "certify.grant" : "certify.change")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
