import type { Application } from "@onhand/api";
import { Alert, Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { asApplicant } from "../../training/ask";
import { PracticeRoom } from "../../training/PracticeRoom";
import { ScenarioList } from "../../training/ScenarioList";
import { KeepLink } from "./KeepLink";
import { PasswordForm } from "./PasswordForm";
import { Steps } from "./Steps";
import { TestCard } from "./TestCard";
import { TestForm } from "./TestForm";
import { Withdraw } from "./Withdraw";
import classes from "./Apply.module.css";

type Doing = { test: string } | { run: string } | null;

/** One's own application: what was done, what comes next, and the way out of it. */
export function OwnApplication({ token, onGone }: { token: string; onGone: () => void }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const [doing, setDoing] = useState<Doing>(null);
  const query = useQuery({
    queryKey: ["training", "application", token],
    queryFn: () => request<Application>("/applications/mine", { token }),
    retry: false,
  });
  const beginning = useMutation({
    mutationFn: (scenario: string) =>
      asApplicant(token)<{ id: string }>("/practice", { method: "POST", body: { scenario } }),
    onSuccess: ({ id }) => setDoing({ run: id }),
    onError: sayProblem,
  });
  const stop = () => {
    setDoing(null);
    query.refetch();
  };
  if (query.isPending) return <Skeleton h={420} aria-label={t("state.loading")} />;
  const code = query.isError ? problemFrom(query.error).code : "";
  if (!query.data || code === "unauthenticated") return <Closed code={code} retry={query.refetch} onGone={onGone} />;
  const application = query.data;
  if (doing && "test" in doing) return <TestForm token={token} testId={doing.test} onDone={stop} />;
  if (doing) return <PracticeRoom ask={asApplicant(token)} runId={doing.run} onClose={stop} />;
  return (
    <>
      <header className={classes.head}>
        <h1>{t("apply.hello", { name: application.first_name })}</h1>
        <p>{t(`stage.${application.stage}.what`)}</p>
      </header>
      <Steps stage={application.stage} />
      {application.stage === "declined" && (
        <Alert color="gray" title={t("apply.declinedWhy")}>
          {application.reason}
        </Alert>
      )}
      {application.stage === "accepted" ? (
        <PasswordForm token={token} application={application} onSet={stop} />
      ) : (
        application.stage !== "declined" && (
          <>
            <KeepLink token={token} />
            <section aria-labelledby="tests">
              <h2 id="tests">{t("apply.tests")}</h2>
              <p className={classes.quiet}>{t("apply.tests.why")}</p>
              <ul className={classes.tests}>
                {application.tests.map((test) => (
                  <TestCard key={test.id} test={test} onBegin={() => setDoing({ test: test.id })} />
                ))}
              </ul>
            </section>
            <section aria-labelledby="practice">
              <h2 id="practice">{t("apply.practice")}</h2>
              <p className={classes.quiet}>{t("apply.practice.why", { count: application.practice_needed })}</p>
              <ScenarioList
                scenarios={application.practice}
                beginning={beginning.isPending ? beginning.variables : null}
                onBegin={beginning.mutate}
                onOpen={(run) => setDoing({ run })}
              />
            </section>
          </>
        )
      )}
      {application.stage !== "accepted" && <Withdraw token={token} onGone={onGone} />}
    </>
  );
}

function Closed({ code, retry, onGone }: { code: string; retry: () => void; onGone: () => void }) {
  const { t, coded } = useMessages();
  const isGone = code === "unauthenticated";
  return (
    <div className={classes.head} role="alert">
      <h1>{t(isGone ? "apply.linkGone" : "apply.notNow")}</h1>
      <p>{isGone ? t("apply.linkGone.what") : coded("problem", code)}</p>
      <Button variant="default" onClick={isGone ? onGone : retry}>
        {t(isGone ? "apply.anew" : "state.retry")}
      </Button>
    </div>
  );
}
