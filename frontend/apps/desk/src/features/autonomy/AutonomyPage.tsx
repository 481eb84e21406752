import type { Autonomy, Mode } from "@onhand/api";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { autonomyQuery } from "../../http/queries";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import classes from "./Autonomy.module.css";
import { ModesTable } from "./ModesTable";
import { PlaceChoice } from "./PlaceChoice";
import { EVERYWHERE, type Place } from "./places";
import { ShadowReview } from "./ShadowReview";

export type Change = { errand: string; mode: Mode | null } & Place;

/** For leads: how much of each errand the assistant does by itself, and what it would have said where it only watched. */
export default function AutonomyPage() {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [place, setPlace] = useState<Place>(EVERYWHERE);
  const query = useQuery(autonomyQuery);
  const changing = useMutation({
    mutationFn: (change: Change) => request<Autonomy>("/errand-modes", { method: "PUT", body: change }),
    onSuccess: (now) => cache.setQueryData(autonomyQuery.queryKey, now),
    onError: sayProblem,
  });

  return (
    <main id="conversation" className={classes.page} tabIndex={-1}>
      <header className={classes.head}>
        <h1>{t("autonomy.title")}</h1>
        <p>{t("autonomy.intro")}</p>
      </header>
      {query.data ? (
        <>
          <PlaceChoice autonomy={query.data} place={place} onChange={setPlace} />
          <ModesTable
            autonomy={query.data}
            place={place}
            pending={changing.isPending ? changing.variables : null}
            onPlace={setPlace}
            onChange={(errand, mode) => changing.mutate({ errand, mode, ...place })}
          />
          <ShadowReview errands={query.data.errands} />
        </>
      ) : query.isError ? (
        <Refused code={problemFrom(query.error).code} retry={() => query.refetch()} />
      ) : (
        <Stack gap="sm" aria-busy="true" aria-label={t("state.loading")}>
          {["a", "b", "c", "d", "e", "f"].map((key) => (
            <Skeleton key={key} height={40} />
          ))}
        </Stack>
      )}
    </main>
  );
}

function Refused({ code, retry }: { code: string; retry: () => void }) {
  const { t, coded } = useMessages();
  if (code === "forbidden") return <Text role="alert">{t("autonomy.notYours")}</Text>;
  return (
    <Stack align="flex-start" gap="xs" role="alert">
      <Text>{coded("problem", code)}</Text>
      <Button variant="default" onClick={retry}>
        {t("state.retry")}
      </Button>
    </Stack>
  );
}
