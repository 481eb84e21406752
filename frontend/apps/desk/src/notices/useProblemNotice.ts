import { reasonText } from "../conversations/reasons";
import { problemFrom } from "../http/request";
import { useMessages } from "../messages/MessagesProvider";
import { notify } from "./notices";

/** Says in a notice why the server did not do something: its reason where it gives one, else what the code means. */
export function useProblemNotice(): (error: unknown) => void {
  const messages = useMessages();
  return (error) => {
    const { code, reason } = problemFrom(error);
    notify("problem", reason ? reasonText(reason, messages) : messages.coded("problem", code));
  };
}
