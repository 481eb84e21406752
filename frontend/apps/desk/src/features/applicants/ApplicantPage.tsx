import type { ApplicantDetails } from "@onhand/api";
import { Button, Group } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { reasonText } from "../../conversations/reasons";
import { request } from "../../http/request";
import { applicationLink, CopyLink } from "../../links/CopyLink";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import { DecisionForm } from "./DecisionForm";
import { applicantQuery } from "./queries";
import { RunCard } from "./RunCard";
import { WritingCard } from "./WritingCard";
import classes from "./Applicants.module.css";

/** One applicant: what they did, and the decision. */
export function ApplicantPage({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useMessages();
  const query = useQuery(applicantQuery(id));
  const back = (
    <Button variant="default" size="xs" onClick={onClose}>
      {t("applicants.back")}
    </Button>
  );
  return (
    <Asked query={query} height={320} instead={back}>
      {(details) => (
        <article className={classes.applicant}>
          <Head details={details} back={back} />
          <div className={classes.columns}>
            <Done details={details} />
            <div className={classes.column}>
              <DecisionForm details={details} />
              <Decisions details={details} />
            </div>
          </div>
        </article>
      )}
    </Asked>
  );
}

/** The tests, the writing and the practice. */
function Done({ details }: { details: ApplicantDetails }) {
  const { t } = useMessages();
  const { id } = details.applicant;
  return (
    <div className={classes.column}>
      <Tests details={details} />
      {details.writing.map((writing) => (
        <WritingCard key={writing.attempt_id} applicantId={id} writing={writing} />
      ))}
      <section className={classes.card} aria-labelledby="practised">
        <h2 id="practised">{t("apply.practice")}</h2>
        {details.runs.length === 0 && <p className={classes.quiet}>{t("applicants.noPractice")}</p>}
        {details.runs.map((run) => (
          <RunCard key={run.id} applicantId={id} run={run} name={details.first_name} />
        ))}
      </section>
    </div>
  );
}

function Head({ details, back }: { details: ApplicantDetails; back: React.ReactNode }) {
  const { t, languageName } = useMessages();
  const { applicant } = details;
  return (
    <header className={classes.head}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <h2>{applicant.name}</h2>
        {back}
      </Group>
      <p className={classes.quiet}>
        {applicant.email} · {t(`stage.${applicant.stage}`)} · {applicant.languages.map(languageName).join(", ")}
        {applicant.campaign && ` · ${applicant.campaign}`} · <Ago at={applicant.applied_at} />
      </p>
      {details.about && <p dir="auto">{details.about}</p>}
      <Group gap="xs">
        <span className={classes.quiet}>{t("applicants.consent", { version: details.consent_version })}</span>
        {!details.password_set && <NewLink id={applicant.id} />}
      </Group>
    </header>
  );
}

/** There is no e-mail here: a lead passes the link on. A new one ends the old. */
function NewLink({ id }: { id: string }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const making = useMutation({
    mutationFn: () => request<{ token: string }>(`/people/applicants/${id}/link`, { method: "POST" }),
    onError: sayProblem,
  });
  if (making.data) return <CopyLink link={applicationLink(making.data.token)} label={t("applicants.link")} />;
  return (
    <Button
      size="compact-xs"
      variant="default"
      title={t("applicants.link.what")}
      loading={making.isPending}
      onClick={() => making.mutate()}
    >
      {t("applicants.link")}
    </Button>
  );
}

function Tests({ details }: { details: ApplicantDetails }) {
  const { t } = useMessages();
  return (
    <section className={classes.card} aria-labelledby="taken">
      <h2 id="taken">{t("apply.tests")}</h2>
      <dl className={classes.facts}>
        {details.tests.map((test) => (
          <div key={test.id}>
            <dt>
              {test.title} ({t(`test.${test.kind}`)})
            </dt>
            <dd>
              {test.score ? t("test.score", { ...test.score }) : t(test.is_done ? "test.handedIn" : "test.notYet")}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Decisions({ details }: { details: ApplicantDetails }) {
  const messages = useMessages();
  const { t, coded } = messages;
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const stepping = useMutation({
    mutationFn: (step: "send_back" | "reopen") =>
      request<ApplicantDetails>(`/people/applicants/${details.applicant.id}/step`, { method: "POST", body: { step } }),
    onSuccess: (now) => cache.setQueryData(applicantQuery(details.applicant.id).queryKey, now),
    onError: sayProblem,
  });
  const step = ({ in_review: "send_back", declined: "reopen" } as const)[details.applicant.stage as "in_review"];
  return (
    <section className={classes.card} aria-labelledby="decided">
      <h2 id="decided">{t("applicants.decisions")}</h2>
      <ul className={classes.decisions}>
        {details.decisions.map((decision) => (
          <li key={decision.id}>
            <strong>{coded("decided", decision.kind)}</strong> –{" "}
            {decision.by ? (details.names[decision.by] ?? t("author.agent")) : t("decision.byProgram")},{" "}
            <Ago at={decision.at} />
            {decision.reasons.map((reason) => (
              <p key={reason.code} className={classes.quiet}>
                {reasonText(reason, messages)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {step && (
        <Button variant="default" size="xs" loading={stepping.isPending} onClick={() => stepping.mutate(step)}>
          {t(`applicants.${step}`)}
        </Button>
      )}
    </section>
  );
}
