import type { Me } from "@onhand/api";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { OfferCards } from "../features/offers/OfferCards";
import { HelpOverlay } from "../features/palette/HelpOverlay";
import { ConnectionBanner } from "../features/presence/ConnectionBanner";
import { useMessages } from "../messages/MessagesProvider";
import { NoticeList } from "../notices/NoticeList";
import { Rail } from "./Rail";
import { useSettingsActions } from "./Settings";
import classes from "./Shell.module.css";

const Palette = lazy(() => import("../features/palette/Palette"));

export function Shell({ me }: { me: Me }) {
  const { t } = useMessages();
  useSettingsActions();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#conversation">
        {t("shell.skip")}
      </a>
      <Rail me={me} />
      <div className={classes.body}>
        <ConnectionBanner />
        <Outlet />
      </div>
      <OfferCards me={me} />
      <NoticeList />
      <HelpOverlay />
      <Suspense>
        <Palette />
      </Suspense>
    </div>
  );
}
