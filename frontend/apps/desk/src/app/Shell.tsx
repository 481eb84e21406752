import type { Me } from "@onhand/api";
import { Outlet, useLocation, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { OfferCards } from "../features/offers/OfferCards";
import { ConnectionBanner } from "../features/presence/ConnectionBanner";
import { useLostNotice } from "../features/presence/useLostNotice";
import { useTakenOverNotice } from "../features/presence/useTakenOverNotice";
import { WrapUps } from "../features/presence/WrapUps";
import { CareBanners } from "../features/wellbeing/CareBanners";
import { useMessages } from "../messages/MessagesProvider";
import { NoticeList } from "../notices/NoticeList";
import { Rail } from "./Rail";
import { useSettingsActions } from "./useSettingsActions";
import classes from "./Shell.module.css";

const HelpOverlay = lazy(() => import("../features/palette/HelpOverlay"));
const Palette = lazy(() => import("../features/palette/Palette"));

export function Shell({ me }: { me: Me }) {
  const { t } = useMessages();
  const { conversationId } = useParams({ strict: false });
  useSettingsActions();
  useTakenOverNotice(me);
  const isToday = useLocation({ select: ({ pathname }) => /^\/work(\/today)?\/?$/.test(pathname) });
  useLostNotice(me, { isShown: isToday });
  return (
    <div className={classes.shell} data-chosen={conversationId ? true : undefined}>
      <a className={classes.skip} href="#conversation">
        {t("shell.skip")}
      </a>
      <div className={classes.rail}>
        <Rail me={me} />
      </div>
      <div className={classes.body}>
        <ConnectionBanner />
        <CareBanners me={me} />
        {!isToday && <WrapUps me={me} />}
        <Outlet />
      </div>
      <OfferCards me={me} floats={!isToday} />
      <NoticeList />
      <Suspense>
        <HelpOverlay />
        <Palette />
      </Suspense>
    </div>
  );
}
