import { Button, CloseButton } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useSyncExternalStore } from "react";
import { useMessages } from "../messages/MessagesProvider";
import classes from "./NoticeList.module.css";
import { dismiss, getNotices, subscribeToNotices } from "./notices";

export function NoticeList() {
  const { t } = useMessages();
  const notices = useSyncExternalStore(subscribeToNotices, getNotices);
  return (
    <div className={classes.list} role="status" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={classes.notice} data-tone={notice.tone}>
          {notice.tone === "problem" && <Icon name="alert" />}
          <span>{notice.text}</span>
          {notice.remedy && (
            <Button size="compact-sm" onClick={notice.remedy.run}>
              {notice.remedy.label}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t("state.close")} onClick={() => dismiss(notice.id)} />
        </div>
      ))}
    </div>
  );
}
