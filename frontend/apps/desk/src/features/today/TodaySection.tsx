import type { Me } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";

/** What matters right now: the state switch, what is held, what was earned. */
export default function TodaySection({ me }: { me: Me }) {
  const { t } = useMessages();
  return <p>{t("presence.load.long", { load: me.load, capacity: me.capacity })}</p>;
}
