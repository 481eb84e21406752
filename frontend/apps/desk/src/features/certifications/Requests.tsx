import type { RequestList } from "@onhand/api";
import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import type { Change } from "./ChangeDialog";
import { requestsQuery } from "./queries";
import classes from "./Certifications.module.css";

/** What agents ask for, with what they practised. */
export function Requests({ onGrant }: { onGrant: (change: Change) => void }) {
  const { t } = useMessages();
  const { data } = useQuery(requestsQuery);
  if (!data || data.requests.length === 0) return null;
  return (
    <section className={classes.requests} aria-labelledby="requests">
      <h2 id="requests">{t("certify.requests.title")}</h2>
      {data.requests.map((one) => (
        <Request key={one.request.id} one={one} onGrant={onGrant} />
      ))}
    </section>
  );
}

type Props = { one: RequestList["requests"][number]; onGrant: (change: Change) => void };

function Request({ one, onGrant }: Props) {
  const { t, coded, languageName } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const { request: asked, runs } = one;
  const [reason, setReason] = useState<string | null>(null);
  const refusing = useMutation({
    mutationFn: () =>
      request<RequestList>(`/people/certification-requests/${asked.id}/refuse`, { method: "POST", body: { reason } }),
    onSuccess: (now) => cache.setQueryData(requestsQuery.queryKey, now),
    onError: sayProblem,
  });
  return (
    <article className={classes.request}>
      <div>
        <strong>{asked.agent_name}</strong> {coded("skill", asked.skill || "any")} ·{" "}
        {asked.language ? languageName(asked.language) : t("language.any")} ·{" "}
        <Ago at={asked.asked_at} className={classes.quiet} />
        {asked.note && <p dir="auto">{asked.note}</p>}
        <p className={classes.quiet}>
          {runs.length === 0
            ? t("applicants.noPractice")
            : runs
                .map((run) => `${run.title}: ${run.checklist.filter(({ met }) => met).length}/${run.checklist.length}`)
                .join(" · ")}
        </p>
      </div>
      {reason === null ? (
        <Group gap="xs">
          <Button
            size="xs"
            onClick={() =>
              onGrant({
                agentId: asked.agent_id,
                name: asked.agent_name,
                skill: asked.skill,
                language: asked.language,
                market: asked.market,
                level: 2,
                isNew: true,
              })
            }
          >
            {t("certify.grant")}
          </Button>
          <Button size="xs" variant="default" onClick={() => setReason("")}>
            {t("certify.refuse")}
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          <TextInput
            aria-label={t("applicants.reason")}
            placeholder={t("applicants.reason")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            size="xs"
            variant="default"
            disabled={!reason.trim()}
            loading={refusing.isPending}
            onClick={() => refusing.mutate()}
          >
            {t("certify.refuse")}
          </Button>
        </Group>
      )}
    </article>
  );
}
