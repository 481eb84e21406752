import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { reasonText } from "../../conversations/reasons";
import { notify } from "../../notices/notices";
import { ownShiftsQuery } from "./queries";

/** A change of one's shifts: afterwards all lists are read again; a refusal says why. */
export function useShiftChange<Given = void>(change: (given: Given) => Promise<unknown>) {
  const messages = useMessages();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    onError: (error) => {
      const { code, reason } = problemFrom(error);
      notify("problem", reason ? reasonText(reason, messages) : messages.coded("problem", code));
    },
    onSettled: () => cache.invalidateQueries({ queryKey: ownShiftsQuery.queryKey }),
  });
}
