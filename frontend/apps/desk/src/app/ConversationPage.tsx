import { useMediaQuery } from "@mantine/hooks";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { ContextPanel } from "../features/context/ContextPanel";
import { ConversationPane } from "../features/conversation/ConversationPane";
import { useMessages } from "../messages/MessagesProvider";
import classes from "./DeskPage.module.css";

const ContextDrawer = lazy(() => import("./ContextDrawer"));

export function ConversationPage() {
  const { t } = useMessages();
  const { view, conversationId } = useParams({ from: "/$view/$conversationId" });
  const hasColumn = useMediaQuery("(min-width: 1200px)", true, { getInitialValueInEffect: false });
  const [drawerOpened, setDrawerOpened] = useState(false);

  return (
    <>
      <main id="conversation" className={classes.conversation} tabIndex={-1}>
        <ConversationPane
          key={conversationId}
          conversationId={conversationId}
          view={view}
          onDetails={hasColumn ? null : () => setDrawerOpened(true)}
        />
      </main>
      {hasColumn ? (
        <aside className={classes.context} aria-label={t("context.title")}>
          <ContextPanel key={conversationId} conversationId={conversationId} />
        </aside>
      ) : (
        <Suspense>
          <ContextDrawer conversationId={conversationId} opened={drawerOpened} onClose={() => setDrawerOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
