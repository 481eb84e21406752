import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Asked } from "../../asked/Asked";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Agents } from "./Agents";
import { FloorAlarms } from "./FloorAlarms";
import classes from "./Floor.module.css";
import { PeopleNow } from "./PeopleNow";
import { type ClassKey, floorQuery } from "./queries";
import { WaitingClasses } from "./WaitingClasses";

const ClassDrawer = lazy(() => import("./ClassDrawer"));

/** What needs a lead first; then who waits for what, and who does what. */
export default function FloorNowSection() {
  const { t, coded } = useMessages();
  const query = useQuery(floorQuery);
  const [opened, setOpened] = useState<ClassKey | null>(null);
  return (
    <Asked query={query} height={320}>
      {(floor) => (
        <div className={classes.sections}>
          {query.isError && (
            <p role="alert" className={classes.stale}>
              {coded("problem", problemFrom(query.error).code)} {t("floor.stale")}
            </p>
          )}
          <FloorAlarms alarms={floor.alarms} />
          <PeopleNow people={floor.people} waiting={floor.waiting} />
          <WaitingClasses classes={floor.classes} inAll={floor.classes_in_all} onOpen={setOpened} />
          <Agents />
          <Suspense>
            <ClassDrawer of={opened} onClose={() => setOpened(null)} />
          </Suspense>
        </div>
      )}
    </Asked>
  );
}
