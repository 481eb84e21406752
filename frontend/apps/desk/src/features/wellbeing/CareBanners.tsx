import type { Me, OwnWellbeing } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon, type IconName } from "@onhand/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { reasonText } from "../../conversations/reasons";
import { request } from "../../http/request";
import { useLiveClient } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { serverNowMs, useNow, useSecondsUntil } from "../../time/clock";
import { duration } from "../../time/format";
import classes from "./CareBanners.module.css";
import { Hands } from "./Hands";
import { wellbeingQuery } from "./queries";
import { isDue, snooze, snoozedUntilMs } from "./snooze";

/** What looks after whoever works: time to recover, a break that is due, colleagues who ask for help. Nothing is shown when there is nothing to say. */
export function CareBanners({ me }: { me: Me }) {
  const { data } = useQuery({ ...wellbeingQuery, enabled: me.presence !== "offline" });
  useAskAgainAfterEnds();
  return (
    <div className={classes.banners}>
      {data?.recovery && <Recovery recovery={data.recovery} />}
      {data && me.presence === "online" && <Break due={data.next_break} />}
      <Hands />
    </div>
  );
}

/** The end of a conversation may begin a recovery: it is told at once, not at the next look. */
function useAskAgainAfterEnds(): void {
  const client = useLiveClient();
  const cache = useQueryClient();
  useEffect(
    () =>
      client.onFrame((frame) => {
        if (frame.type === "event" && /^(shielded|resolved|transferred|handed_back)$/.test(frame.event.kind))
          cache.invalidateQueries({ queryKey: wellbeingQuery.queryKey });
      }),
    [client, cache],
  );
}

function Recovery({ recovery }: { recovery: NonNullable<OwnWellbeing["recovery"]> }) {
  const messages = useMessages();
  const { t, language } = messages;
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const seconds = useSecondsUntil(recovery.until) ?? 0;
  const goOn = useMutation({
    mutationFn: () => request<OwnWellbeing>("/work/recovery/end", { method: "POST", body: {} }),
    onSuccess: (now) => cache.setQueryData(wellbeingQuery.queryKey, now),
    onError: sayProblem,
  });
  if (seconds === 0) return null;
  return (
    <Banner icon="shield" look="calm">
      <span>
        {recovery.reasons.map((reason) => reasonText(reason, messages)).join(" ")}{" "}
        {t("care.recovery.left", { time: duration(seconds, language) })}
      </span>
      <Button size="compact-sm" variant="default" loading={goOn.isPending} onClick={() => goOn.mutate()}>
        {t("care.recovery.goOn")}
      </Button>
    </Banner>
  );
}

function Break({ due }: { due: OwnWellbeing["next_break"] }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const [snoozedUntil, setSnoozed] = useState(snoozedUntilMs);
  const now = useNow();
  const pause = useMutation({
    mutationFn: () => request("/me/presence", { method: "PUT", body: { presence: "away" } }),
    onError: sayProblem,
  });
  if (!isDue(due.due_at, snoozedUntil, now)) return null;
  return (
    <Banner icon="clock" look="calm">
      <span>{t("care.break.due", { hours: Math.round(due.after_minutes / 60), minutes: due.minutes })}</span>
      <div className={classes.buttons}>
        <Button size="compact-sm" loading={pause.isPending} onClick={() => pause.mutate()}>
          {t("care.break.now")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setSnoozed(snooze(due.snooze_minutes, serverNowMs()))}
        >
          {t("care.break.later", { minutes: due.snooze_minutes })}
        </Button>
      </div>
    </Banner>
  );
}

export function Banner({ icon, look, children }: { icon: IconName; look: "calm" | "asks"; children: ReactNode }) {
  return (
    <div className={classes.banner} data-look={look} role="status">
      <Icon name={icon} size={16} />
      {children}
    </div>
  );
}
