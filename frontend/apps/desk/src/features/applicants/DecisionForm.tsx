import type { ApplicantDetails, CertificationOf } from "@onhand/api";
import { Button, Group, NativeSelect, Textarea } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { applicantQuery } from "./queries";
import classes from "./Applicants.module.css";

/** Accept, certified for something, or decline; both with a reason that the person reads. */
export function DecisionForm({ details }: { details: ApplicantDetails }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [reason, setReason] = useState("");
  const [certifications, setCertifications] = useState<CertificationOf[]>([...details.proposed]);
  const { id, stage } = details.applicant;
  const deciding = useMutation({
    mutationFn: (how: "accept" | "decline") =>
      request<ApplicantDetails>(`/people/applicants/${id}/${how}`, {
        method: "POST",
        body: how === "accept" ? { certifications, reason } : { reason },
      }),
    onSuccess: (now) => {
      cache.setQueryData(applicantQuery(id).queryKey, now);
      cache.invalidateQueries({ queryKey: ["people", "applicants"] });
      notify("quiet", t(`stage.${now.applicant.stage}`));
    },
    onError: sayProblem,
  });
  if (stage === "accepted" || stage === "declined") return null;
  const isReady = stage === "in_review";
  const hasReason = reason.trim().length > 0;
  return (
    <section className={classes.card} aria-labelledby="decide">
      <h2 id="decide">{t("applicants.decide")}</h2>
      <p className={classes.quiet}>{t(isReady ? "applicants.decide.what" : "applicants.notYet")}</p>
      {isReady && <Certifying details={details} certifications={certifications} onChange={setCertifications} />}
      <Textarea
        label={t("applicants.reason")}
        description={t("applicants.reason.who")}
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        {isReady && (
          <Button
            loading={deciding.isPending && deciding.variables === "accept"}
            disabled={!hasReason || certifications.length === 0}
            onClick={() => deciding.mutate("accept")}
          >
            {t("applicants.accept")}
          </Button>
        )}
        <Button
          variant="default"
          loading={deciding.isPending && deciding.variables === "decline"}
          disabled={!hasReason}
          onClick={() => deciding.mutate("decline")}
        >
          {t("applicants.decline")}
        </Button>
      </Group>
    </section>
  );
}

type CertifyingProps = {
  details: ApplicantDetails;
  certifications: CertificationOf[];
  onChange: (certifications: CertificationOf[]) => void;
};

function Certifying({ details, certifications, onChange }: CertifyingProps) {
  const { t, coded, languageName } = useMessages();
  const change = (at: number, part: Partial<CertificationOf>) =>
    onChange(certifications.map((one, number) => (number === at ? { ...one, ...part } : one)));
  const more = () =>
    onChange([
      ...certifications,
      { skill: "", language: details.applicant.languages[0] ?? "", market: details.applicant.market, level: 1 },
    ]);
  return (
    <fieldset className={classes.certifying}>
      <legend>{t("applicants.certifyFor")}</legend>
      {certifications.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <div key={at}>
          <NativeSelect
            aria-label={t("certify.skill")}
            data={[
              { value: "", label: t("skill.any") },
              ...details.skills.map((skill) => ({ value: skill, label: coded("skill", skill) })),
            ]}
            value={one.skill}
            onChange={(event) => change(at, { skill: event.currentTarget.value })}
          />
          <NativeSelect
            aria-label={t("certify.language")}
            data={details.applicant.languages.map((language) => ({ value: language, label: languageName(language) }))}
            value={one.language}
            onChange={(event) => change(at, { language: event.currentTarget.value })}
          />
          <NativeSelect
            aria-label={t("certify.level")}
            data={([1, 2, 3] as const).map((level) => ({ value: String(level), label: t(`level.${level}`) }))}
            value={String(one.level)}
            onChange={(event) => change(at, { level: Number(event.currentTarget.value) })}
          />
          <Button
            variant="default"
            px={10}
            aria-label={t("certify.remove")}
            onClick={() => onChange(certifications.filter((_, number) => number !== at))}
          >
            <Icon name="close" size={16} />
          </Button>
        </div>
      ))}
      <Button size="compact-sm" variant="default" onClick={more}>
        {t("certify.more")}
      </Button>
    </fieldset>
  );
}
