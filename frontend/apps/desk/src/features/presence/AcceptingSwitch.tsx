import type { Me } from "@onhand/api";
import { Switch } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { meQuery } from "../../http/queries";
import { problemFrom, request } from "../../http/request";
import { useAction } from "../../keys/Actions";
import { useCounts } from "../../live/useCounts";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import classes from "./AcceptingSwitch.module.css";

/** Whether offers may come, and how many conversations one has of how many: being connected gets nobody work. */
export function AcceptingSwitch({ me }: { me: Me }) {
  const { t, coded } = useMessages();
  const labelId = useId();
  const cache = useQueryClient();
  const load = useCounts()?.mine ?? me.load;
  const put = (accepting: boolean) =>
    cache.setQueryData(meQuery.queryKey, (old) => (old ? { ...old, accepting } : old));
  const change = useMutation({
    mutationFn: (accepting: boolean) => request("/me/accepting", { method: "PUT", body: { accepting } }),
    onMutate: put,
    onError: (error, accepting) => {
      put(!accepting);
      notify("problem", coded("problem", problemFrom(error).code));
    },
  });
  useAction("toggleAccepting", () => change.mutate(!me.accepting));

  return (
    <div className={classes.state}>
      <Switch
        checked={me.accepting}
        onChange={(event) => change.mutate(event.currentTarget.checked)}
        color="accent"
        classNames={{ track: classes.track as string }}
        aria-labelledby={labelId}
        title={t("presence.accepting.why")}
      />
      <span id={labelId} className={classes.label} data-on={me.accepting || undefined}>
        {t(me.accepting ? "presence.accepting" : "presence.notAccepting")}
      </span>
      <span
        className={classes.load}
        title={t("presence.load.long", { load, capacity: me.capacity })}
        data-full={load >= me.capacity || undefined}
      >
        <span aria-hidden="true">
          {load}/{me.capacity}
        </span>
        <span className="visually-hidden">{t("presence.load.long", { load, capacity: me.capacity })}</span>
      </span>
    </div>
  );
}
