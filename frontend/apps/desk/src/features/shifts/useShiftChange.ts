import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { ownShiftsQuery } from "./queries";

/** A change of one's shifts: afterwards all lists are read again; a refusal says why. */
export function useShiftChange<Given = void>(change: (given: Given) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    onError: useProblemNotice(),
    onSettled: () => cache.invalidateQueries({ queryKey: ownShiftsQuery.queryKey }),
  });
}
