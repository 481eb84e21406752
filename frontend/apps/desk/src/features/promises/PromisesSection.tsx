import type { FloorPromises } from "@onhand/api";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { againEvery } from "../../http/again";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Alarms } from "./Alarms";
import { CallbacksAhead } from "./CallbacksAhead";
import { KeptChart } from "./KeptChart";
import classes from "./Promises.module.css";

const DAYS = 14;
const AGAIN_MS = 5_000;

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const promisesQuery = queryOptions({
  queryKey: ["promises", DAYS, zone],
  queryFn: () => request<FloorPromises>(`/floor/promises?${new URLSearchParams({ days: String(DAYS), zone })}`),
  refetchInterval: againEvery(AGAIN_MS),
});

/** For leads: alarms first, then what is open now, and how the promises of the last days were kept. */
export default function PromisesSection() {
  const { coded } = useMessages();
  const query = useQuery(promisesQuery);
  return (
    <Asked query={query} height={260}>
      {(promises) => (
        <div className={classes.sections}>
          {query.isError && <p role="alert">{coded("problem", problemFrom(query.error).code)}</p>}
          <Alarms alarms={promises.alarms} />
          <Now now={promises.now} />
          <KeptChart promises={promises} days={DAYS} />
          <CallbacksAhead callbacks={promises.callbacks} />
        </div>
      )}
    </Asked>
  );
}

function Now({ now }: Pick<FloorPromises, "now">) {
  const { t } = useMessages();
  const figures = [
    [t("promises.now"), now.open],
    [t("promises.now.waiting"), now.waiting],
    [t("promises.now.callbacks"), now.callbacks_ahead],
    [t("promises.now.missed"), now.callbacks_missed],
  ] as const;
  return (
    <dl className={classes.now}>
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
