import type { Me } from "@onhand/api";
import { Switch } from "@mantine/core";
import { useId } from "react";
import { useAction } from "../../keys/Actions";
import { useMessages } from "../../messages/MessagesProvider";
import { usePresence } from "../../presence/usePresence";
import classes from "./AcceptingSwitch.module.css";

/** Whether offers may come, and how many of one's places are taken: being connected gets nobody work. */
export function AcceptingSwitch({ me }: { me: Me }) {
  const { t } = useMessages();
  const labelId = useId();
  const { load } = me;
  const change = usePresence();
  const accept = (accepting: boolean) => change.mutate({ accepting });
  useAction("toggleAccepting", () => accept(!me.accepting));

  return (
    <div className={classes.state}>
      <Switch
        checked={me.accepting}
        onChange={(event) => accept(event.currentTarget.checked)}
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
