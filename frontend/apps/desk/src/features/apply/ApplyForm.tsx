import type { ApplicationForm, Opening } from "@onhand/api";
import { Alert, Button, Stack, Textarea, TextInput } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Asked } from "../../asked/Asked";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Apply.module.css";

/** A link to this page may name the campaign and the market: `?campaign=…&market=…`. */
const inLink = (name: "campaign" | "market") => new URLSearchParams(window.location.search).get(name) ?? "";

export function ApplyForm({ onApplied }: { onApplied: (token: string) => void }) {
  const query = useQuery({
    queryKey: ["opening"],
    queryFn: () => request<Opening>(`/applications/opening?${new URLSearchParams({ campaign: inLink("campaign") })}`),
  });
  return (
    <Asked query={query} height={420}>
      {(opening) => <Form opening={opening} onApplied={onApplied} />}
    </Asked>
  );
}

type FormProps = { opening: Opening; onApplied: (token: string) => void };

function Form({ opening, onApplied }: FormProps) {
  const { t, language } = useMessages();
  const said = opening.campaign_text[language] ?? opening.campaign_text.en;
  return (
    <>
      <header className={classes.head}>
        <h1>{t("apply.title")}</h1>
        <p>{said ?? t("apply.intro")}</p>
      </header>
      <ol className={classes.ahead}>
        {(["apply", "tests", "practice", "review"] as const).map((step) => (
          <li key={step}>{t(`apply.ahead.${step}`)}</li>
        ))}
      </ol>
      <Fields opening={opening} onApplied={onApplied} />
    </>
  );
}

function Fields({ opening, onApplied }: FormProps) {
  const { t, coded, language, languageName } = useMessages();
  const [form, setForm] = useState({ first_name: "", name: "", email: "", about: "" });
  const [languages, setLanguages] = useState<string[]>([]);
  const [agreed, setAgreed] = useState(false);
  const sending = useMutation({
    mutationFn: () => {
      const body: ApplicationForm = {
        ...form,
        languages,
        campaign: opening.campaign,
        market: inLink("market"),
        consent: opening.consent_version,
      };
      return request<{ token: string }>("/applications", { method: "POST", body });
    },
    onSuccess: ({ token }) => onApplied(token),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  const field = (name: keyof typeof form) => ({
    label: t(`apply.${name}`),
    name,
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setForm((now) => ({ ...now, [name]: value }));
    },
  });
  const toggle = (one: string) =>
    setLanguages((now) => (now.includes(one) ? now.filter((each) => each !== one) : [...now, one]));
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          {...field("first_name")}
          description={t("apply.first_name.why")}
          required
          withAsterisk={false}
          maxLength={200}
          autoComplete="given-name"
        />
        <TextInput {...field("name")} required withAsterisk={false} maxLength={200} autoComplete="name" />
        <TextInput
          {...field("email")}
          type="email"
          required
          withAsterisk={false}
          maxLength={254}
          autoComplete="email"
        />
        <fieldset className={classes.languages}>
          <legend>{t("apply.languages")}</legend>
          <p>{t("apply.languages.why")}</p>
          {opening.languages.map((one) => (
            <label key={one}>
              <input type="checkbox" checked={languages.includes(one)} onChange={() => toggle(one)} />
              <span>{languageName(one)}</span>
              {languages.includes(one) && <small>{languages.indexOf(one) + 1}</small>}
            </label>
          ))}
        </fieldset>
        <Textarea {...field("about")} maxLength={2000} autosize minRows={3} />
        <section className={classes.consent} aria-labelledby="consent">
          <h2 id="consent">{t("apply.consent")}</h2>
          <p>{opening.consent[language] ?? opening.consent.en}</p>
          <label>
            <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
            <span>{t("apply.agree", { version: opening.consent_version })}</span>
          </label>
        </section>
        {sending.error && (
          <Alert color="red" role="alert" icon={<Icon name="alert" />}>
            {coded("problem", problemFrom(sending.error).code)}
          </Alert>
        )}
        <Button type="submit" size="md" loading={sending.isPending} disabled={!agreed || languages.length === 0}>
          {t("apply.send")}
        </Button>
        {(!agreed || languages.length === 0) && <p className={classes.quiet}>{t("apply.missing")}</p>}
      </Stack>
    </form>
  );
}
