import { Outlet, useParams } from "@tanstack/react-router";
import { Inbox } from "../features/inbox/Inbox";
import classes from "./DeskPage.module.css";

/** The three columns; on a phone one at a time, by what the address says. */
export function DeskPage() {
  const chosen = useParams({ strict: false }).conversationId;
  return (
    <div className={classes.columns} data-chosen={chosen ? true : undefined}>
      <div className={classes.inbox}>
        <Inbox />
      </div>
      <Outlet />
    </div>
  );
}
