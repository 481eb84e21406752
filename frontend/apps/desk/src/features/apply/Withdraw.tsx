import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";
import classes from "./Apply.module.css";

/** Taking the consent back: everything is deleted, at once. */
export function Withdraw({ token, onGone }: { token: string; onGone: () => void }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const [isSure, setSure] = useState(false);
  const leaving = useMutation({
    mutationFn: () => request("/applications/mine", { method: "DELETE", token }),
    onSuccess: () => {
      notify("quiet", t("apply.deleted"));
      onGone();
    },
    onError: sayProblem,
  });
  return (
    <section className={classes.leave} aria-labelledby="leave">
      <h2 id="leave">{t("apply.leave")}</h2>
      <p className={classes.quiet}>{t("apply.leave.what")}</p>
      {isSure ? (
        <Group gap="xs">
          <Button color="red" variant="light" loading={leaving.isPending} onClick={() => leaving.mutate()}>
            {t("apply.leave.yes")}
          </Button>
          <Button variant="default" onClick={() => setSure(false)}>
            {t("state.cancel")}
          </Button>
        </Group>
      ) : (
        <Button variant="default" onClick={() => setSure(true)}>
          {t("apply.leave")}
        </Button>
      )}
    </section>
  );
}
