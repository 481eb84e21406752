import type { ApplicantDetails, Writing } from "@onhand/api";
import { Button, NumberInput, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { applicantQuery } from "./queries";
import classes from "./Applicants.module.css";

/** A piece of writing: programs count, a lead judges by the rubric. */
export function WritingCard({ applicantId, writing }: { applicantId: string; writing: Writing }) {
  const { t, languageName } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [points, setPoints] = useState<Record<string, number>>(writing.score?.points ?? {});
  const [comment, setComment] = useState(writing.score?.comment ?? "");
  const scoring = useMutation({
    mutationFn: () =>
      request<ApplicantDetails>(`/people/applicants/${applicantId}/writing`, {
        method: "POST",
        body: { attempt_id: writing.attempt_id, points, comment },
      }),
    onSuccess: (now) => {
      cache.setQueryData(applicantQuery(applicantId).queryKey, now);
      notify("quiet", t("writing.kept"));
    },
    onError: sayProblem,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    scoring.mutate();
  };
  const { counts } = writing;
  return (
    <section className={classes.card} aria-label={t("test.writing")}>
      <h2>{t("test.writing")}</h2>
      <blockquote className={classes.customer} dir="auto">
        {writing.message}
      </blockquote>
      <p className={classes.text} dir="auto">
        {writing.text}
      </p>
      {counts && (
        <p className={classes.quiet}>
          {t("writing.words", { count: counts.words, least: counts.usual_words[0], most: counts.usual_words[1] })} ·{" "}
          {t("writing.language", { language: languageName(counts.language) })} ·{" "}
          {counts.forbidden?.length
            ? t("writing.forbidden", { words: counts.forbidden.join(", ") })
            : t("writing.noForbidden")}
        </p>
      )}
      <form onSubmit={submit} className={classes.rubric}>
        {writing.rubric.map(({ id, what, most }) => (
          <NumberInput
            key={id}
            label={what}
            min={0}
            max={most}
            suffix={` / ${most}`}
            placeholder={`0–${most}`}
            required
            withAsterisk={false}
            clampBehavior="strict"
            value={points[id] ?? ""}
            onChange={(value) => setPoints((now) => ({ ...now, [id]: Number(value) }))}
          />
        ))}
        <Textarea
          label={t("writing.comment")}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={scoring.isPending}>
          {t("writing.keep")}
        </Button>
        {writing.score && <span className={classes.quiet}>{t("writing.by", { name: writing.score.by })}</span>}
      </form>
    </section>
  );
}
