import type { OwnPractice } from "@onhand/api";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import { asAgent } from "../../training/ask";
import classes from "./Practice.module.css";

/** What one is certified for, what one asked for, and asking a lead for more. */
export function AskForMore({ own }: { own: OwnPractice }) {
  const { t, coded, languageName } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const languages = [...new Set(own.scenarios.map(({ language }) => language))];
  const [skill, setSkill] = useState(own.skills[0] ?? "");
  const [language, setLanguage] = useState(languages[0] ?? "");
  const [note, setNote] = useState("");
  const asking = useMutation({
    mutationFn: () =>
      asAgent<OwnPractice>("/certification-requests", { method: "POST", body: { skill, language, note } }),
    onSuccess: (now) => {
      cache.setQueryData(["training", "own"], now);
      setNote("");
      notify("quiet", t("certify.asked"));
    },
    onError: sayProblem,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  const named = (one: { skill: string; language: string; market: string }) =>
    [
      coded("skill", one.skill || "any"),
      one.language ? languageName(one.language) : t("language.any"),
      one.market || t("market.any"),
    ].join(" · ");
  return (
    <section className={classes.aside} aria-labelledby="certified">
      <h2 id="certified">{t("certify.own")}</h2>
      {own.certifications.length === 0 && <p className={classes.quiet}>{t("certify.ownNone")}</p>}
      <ul className={classes.list}>
        {own.certifications.map((one) => (
          <li key={named(one)}>
            {named(one)} <strong>{t(`level.${one.level as 1 | 2 | 3}`)}</strong>
          </li>
        ))}
      </ul>
      {own.requests.length > 0 && (
        <>
          <h3>{t("certify.requests")}</h3>
          <ul className={classes.list}>
            {own.requests.map((request) => (
              <li key={request.id}>
                {named(request)}{" "}
                <strong>
                  {t(
                    request.granted === null
                      ? "certify.waiting"
                      : request.granted
                        ? "certify.granted"
                        : "certify.refused",
                  )}
                </strong>{" "}
                <Ago at={request.decided_at ?? request.asked_at} className={classes.quiet} />
              </li>
            ))}
          </ul>
        </>
      )}
      <form onSubmit={submit} className={classes.form}>
        <h3>{t("certify.ask")}</h3>
        <NativeSelect
          label={t("certify.skill")}
          data={own.skills.map((one) => ({ value: one, label: coded("skill", one) }))}
          value={skill}
          onChange={(event) => setSkill(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("certify.language")}
          data={languages.map((one) => ({ value: one, label: languageName(one) }))}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
        <Textarea
          label={t("certify.note")}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={asking.isPending}>
          {t("certify.send")}
        </Button>
      </form>
    </section>
  );
}
