import type { Me, Problem } from "@onhand/api";
import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { changeAgent } from "../../http/queries";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./SignIn.module.css";

export function SignIn() {
  const { t } = useMessages();
  const cache = useQueryClient();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => request<{ agent: Me }>("/sessions", { method: "POST", body: { email: email.trim(), password } }),
    onSuccess: async () => changeAgent(cache, await request<Me>("/me")),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };

  return (
    <main className={classes.page}>
      <Paper component="form" onSubmit={submit} className={classes.card} withBorder p="xl" radius="lg">
        <Stack gap="md">
          <div className={classes.brand}>
            <Icon name="desk" size={22} />
            <Text fw={700}>onhand</Text>
          </div>
          <div>
            <Title order={1} fz="xl">
              {t("signIn.title")}
            </Title>
            <Text c="var(--text-quiet)" size="sm">
              {t("signIn.subtitle")}
            </Text>
          </div>
          {signIn.error && <Refusal problem={problemFrom(signIn.error)} />}
          <TextInput
            label={t("signIn.email")}
            type="email"
            name="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t("signIn.password")}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
          />
          <Button type="submit" loading={signIn.isPending} fullWidth mt="xs">
            {t("signIn.submit")}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
}

function Refusal({ problem }: { problem: Problem }) {
  const { t, coded } = useMessages();
  const text = problem.code === "unauthenticated" ? t("signIn.wrong") : coded("problem", problem.code);
  return (
    <Alert color="red" variant="light" role="alert" icon={<Icon name="alert" />}>
      {text}
    </Alert>
  );
}
