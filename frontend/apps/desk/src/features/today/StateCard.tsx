import type { Me, Presence } from "@onhand/api";
import { NativeSelect, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { marketsQuery } from "../../http/work";
import { useMessages } from "../../messages/MessagesProvider";
import { StateSign } from "../../presence/StateSign";
import { PRESENCES, presenceOf, usePresence } from "../../presence/usePresence";
import { Ago } from "../../time/Ago";
import classes from "./Today.module.css";

/** One's own state, large: online, away or offline, for which market, and apart from it whether offers are taken. */
export function StateCard({ me }: { me: Me }) {
  const { t } = useMessages();
  const change = usePresence();
  // Chosen while one is offline, it holds from the moment of going online, so that no second counts for another market.
  const [wanted, setWanted] = useState<string | null>(null);
  const choose = (presence: Presence) => {
    change.mutate(presence === "online" && wanted !== null ? { presence, market: wanted } : { presence });
    setWanted(null);
  };
  return (
    <section className={classes.card} aria-label={t("today.state")}>
      <div className={classes.states} role="radiogroup" aria-label={t("today.state")}>
        {PRESENCES.map((presence) => (
          <label key={presence} className={classes.state} data-chosen={presence === me.presence || undefined}>
            <input
              type="radio"
              name="presence"
              className="visually-hidden"
              checked={presence === me.presence}
              onChange={() => choose(presence)}
            />
            <StateSign presence={presence} size={18} />
            <span>{t(`presence.state.${presence}`)}</span>
          </label>
        ))}
      </div>
      <p className={classes.means}>
        <Meaning me={me} />{" "}
        {me.presence !== "offline" && me.presence_since && (
          <span className={classes.quiet}>
            {t("today.since")} <Ago at={me.presence_since} />
          </span>
        )}
      </p>
      <Switch
        className={classes.accepting as string}
        size="md"
        color="accent"
        labelPosition="left"
        checked={me.accepting}
        disabled={me.presence === "offline"}
        onChange={(event) => change.mutate({ accepting: event.currentTarget.checked })}
        label={t("today.accepting")}
        description={t(me.accepting ? "today.accepting.on" : "today.accepting.off")}
      />
      <MarketChoice
        market={wanted ?? me.market ?? ""}
        onChoose={(market) =>
          presenceOf(me) === "offline" ? setWanted(market) : change.mutate({ presence: presenceOf(me), market })
        }
      />
    </section>
  );
}

function Meaning({ me }: { me: Me }) {
  const { t, coded } = useMessages();
  const isPutOffline = me.presence === "offline" && me.offline_cause && me.offline_cause !== "chosen";
  if (isPutOffline) return <strong>{coded("presence.offline", me.offline_cause ?? "")}</strong>;
  if (me.presence === "online" && !me.accepting) return <>{t("presence.means.paused")}</>;
  return <>{t(`presence.means.${presenceOf(me)}`)}</>;
}

/** Whose rates and limits hold. Nothing to choose where there is but one. */
function MarketChoice({ market, onChoose }: { market: string; onChoose: (market: string) => void }) {
  const { t, marketName } = useMessages();
  const { data: markets = [] } = useQuery(marketsQuery);
  if (markets.length < 2) return null;
  const choices = [
    { value: "", label: t("market.any") },
    ...markets.map((code) => ({ value: code, label: marketName(code) })),
  ];
  return (
    <NativeSelect
      label={t("today.market")}
      description={t("today.market.what")}
      value={market}
      data={choices}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
