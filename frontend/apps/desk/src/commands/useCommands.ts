import type { Command, Disposition, Problem } from "@onhand/api";
import { useMemo } from "react";
import { newClientId } from "./clientId";
import { CommandRefused } from "../live/LiveClient";
import { useLiveClient } from "../live/LiveProvider";
import { useMessages } from "../messages/MessagesProvider";
import { notify } from "../notices/notices";

type Draft = Command extends infer Each ? (Each extends Command ? Omit<Each, "id" | "conversation"> : never) : never;

export type Commands = {
  /** `suggestionId` names the suggestion that a reply was begun from. */
  write: (
    conversation: string,
    kind: "message" | "note" | "whisper",
    text: string,
    suggestionId?: string | null,
  ) => void;
  approve: (conversation: string, proposalId: string) => Promise<boolean>;
  turnDown: (conversation: string, proposalId: string) => Promise<boolean>;
  accept: (conversation: string, offerId: string) => Promise<boolean>;
  decline: (conversation: string, offerId: string) => Promise<boolean>;
  take: (conversation: string) => Promise<boolean>;
  handBack: (conversation: string) => Promise<boolean>;
  transfer: (conversation: string, toAgentId: string | null, note: string) => Promise<boolean>;
  resolve: (conversation: string, disposition: Disposition, note: string, tags: string[]) => Promise<boolean>;
  wrappedUp: (conversation: string) => Promise<boolean>;
  /** Out of an abusive conversation: a lead goes on with it. */
  shield: (conversation: string, note: string) => Promise<boolean>;
  raiseHand: (conversation: string, text: string) => Promise<boolean>;
  lowerHand: (conversation: string) => Promise<boolean>;
};

/** Everything that an agent can do to a conversation. The promises tell whether it was done; a refusal has been said already. */
export function useCommands(): Commands {
  const client = useLiveClient();
  const messages = useMessages();
  return useMemo(() => {
    const send = async (conversation: string, draft: Draft): Promise<boolean> => {
      try {
        await client.command({ ...draft, conversation, id: newClientId() } as Command);
        return true;
      } catch (error) {
        const problem: Problem = error instanceof CommandRefused ? error.problem : { code: "unknown" };
        if (draft.type !== "message" && draft.type !== "note" && draft.type !== "whisper")
          notify("problem", messages.coded("problem", problem.code));
        return false;
      }
    };
    return {
      write: (conversation, type, text, suggestionId) =>
        void send(conversation, suggestionId ? { type, text, suggestion_id: suggestionId } : { type, text }),
      approve: (conversation, proposal_id) => send(conversation, { type: "approve", proposal_id }),
      turnDown: (conversation, proposal_id) => send(conversation, { type: "turn_down", proposal_id }),
      accept: (conversation, offer_id) => send(conversation, { type: "accept", offer_id }),
      decline: (conversation, offer_id) => send(conversation, { type: "decline", offer_id }),
      take: (conversation) => send(conversation, { type: "take" }),
      handBack: (conversation) => send(conversation, { type: "hand_back" }),
      transfer: (conversation, to_agent_id, note) => send(conversation, { type: "transfer", to_agent_id, note }),
      resolve: (conversation, disposition, note, tags) =>
        send(conversation, { type: "resolve", disposition, note, tags }),
      wrappedUp: (conversation) => send(conversation, { type: "wrapped_up" }),
      shield: (conversation, note) => send(conversation, { type: "shield", note }),
      raiseHand: (conversation, text) => send(conversation, { type: "raise_hand", text }),
      lowerHand: (conversation) => send(conversation, { type: "lower_hand" }),
    };
  }, [client, messages]);
}
