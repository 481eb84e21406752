import { useNavigate } from "@tanstack/react-router";
import { useCommands } from "../../commands/useCommands";
import { noteAnswered, type OfferedRow } from "./useOffers";

/** The two answers to an offer; who accepts one goes to it. */
export function useAnswers() {
  const commands = useCommands();
  const navigate = useNavigate();
  return {
    accept: async (row: OfferedRow) => {
      noteAnswered(row.offer.id);
      if (await commands.accept(row.id, row.offer.id)) {
        navigate({ to: "/$view/$conversationId", params: { view: "mine", conversationId: row.id }, search: {} });
      }
    },
    decline: (row: OfferedRow) => {
      noteAnswered(row.offer.id);
      return commands.decline(row.id, row.offer.id);
    },
  };
}
