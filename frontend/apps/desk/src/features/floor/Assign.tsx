import type { AgentChoice } from "@onhand/api";
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { newClientId } from "../../commands/clientId";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";
import classes from "./Floor.module.css";
import { assign, choicesQuery } from "./queries";

const SEARCH_AFTER_MS = 250;

/** Who could be asked next: a lead may set language and skill aside, but neither room nor hours nor recovery. They may decline as ever. */
export function Assign({ conversationId, onDone }: { conversationId: string; onDone: () => void }) {
  const { t, coded } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [search, setSearch] = useState("");
  const [wanted] = useDebouncedValue(search.trim(), SEARCH_AFTER_MS);
  const query = useQuery(choicesQuery(conversationId, wanted));
  const [clientId] = useState(newClientId);
  const change = useMutation({
    mutationFn: (choice: AgentChoice) => assign(conversationId, { client_id: clientId, agent_id: choice.agent.id }),
    onSuccess: (_, choice) => {
      notify("quiet", t("floor.assigned", { name: choice.agent.name }));
      onDone();
    },
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: ["floor"] }),
  });
  return (
    <div className={classes.assign}>
      <TextInput
        size="sm"
        label={t("floor.assign.to")}
        description={t("floor.assign.what")}
        placeholder={t("floor.search")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Asked query={query} height={80}>
        {({ choices }) =>
          choices.length === 0 ? (
            <p className={classes.quiet}>{t("floor.assign.nobody")}</p>
          ) : (
            <ul>
              {choices.map((choice) => (
                <li key={choice.agent.id}>
                  <span className={classes.who}>
                    <strong>{choice.agent.name}</strong>
                    <span className={classes.quiet}>
                      {t("today.places", { load: choice.load, capacity: choice.capacity })}
                      {choice.obstacle && ` · ${coded("obstacle", choice.obstacle)}`}
                    </span>
                  </span>
                  <Button
                    size="xs"
                    variant="default"
                    disabled={choice.forbids || change.isPending}
                    aria-label={t("floor.assign.ask.name", { name: choice.agent.name })}
                    onClick={() => change.mutate(choice)}
                  >
                    {t("floor.assign.ask")}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </div>
  );
}
