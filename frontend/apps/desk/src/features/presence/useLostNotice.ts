import type { Me } from "@onhand/api";
import { useEffect } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { keepNotice } from "../../notices/notices";

/** Who was lost, or reached a limit, is told why they are offline: coming back does not put anybody online. `isShown`: the page itself says it. */
export function useLostNotice(me: Me, { isShown }: { isShown: boolean }): void {
  const { t, coded } = useMessages();
  const isOffline = me.presence === "offline" && (me.offline_cause === "lost" || me.offline_cause === "limit");
  const cause = isOffline && !isShown ? me.offline_cause : null;
  useEffect(() => {
    if (!cause) return;
    return keepNotice({
      tone: "quiet",
      text: coded("presence.offline", cause),
      remedy: {
        label: t("presence.goOnline"),
        run: () => void request("/me/presence", { method: "PUT", body: { presence: "online" } }),
      },
    });
  }, [cause, t, coded]);
}
