import type { Application } from "@onhand/api";
import { Alert, Button, PasswordInput, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Apply.module.css";

type Props = { token: string; application: Application; onSet: () => void };

/** Accepted: a password, then the desk. */
export function PasswordForm({ token, application, onSet }: Props) {
  const { t, coded } = useMessages();
  const [password, setPassword] = useState("");
  const setting = useMutation({
    mutationFn: () => request("/applications/mine/password", { method: "PUT", body: { password }, token }),
    onSuccess: onSet,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate();
  };
  if (application.password_set)
    return (
      <section className={classes.welcome}>
        <h2>{t("apply.ready")}</h2>
        <p>{t("apply.ready.what", { email: application.email })}</p>
        <Button component="a" href="/desk/">
          {t("apply.toDesk")}
        </Button>
      </section>
    );
  return (
    <form onSubmit={submit} className={classes.welcome}>
      <Stack gap="sm">
        <h2>{t("apply.password.title")}</h2>
        <p>{t("apply.mentored")}</p>
        <PasswordInput
          label={t("apply.password")}
          description={t("apply.password.rule")}
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
        />
        {setting.error && (
          <Alert color="red" role="alert">
            {coded("problem", problemFrom(setting.error).code)}
          </Alert>
        )}
        <Button type="submit" loading={setting.isPending} disabled={password.length < 10}>
          {t("apply.password.set")}
        </Button>
      </Stack>
    </form>
  );
}
