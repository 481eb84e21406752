import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
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
  const failed = query.isError ? coded("problem", problemFrom(query.error).code) : null;
  if (query.isPending) return <Skeleton h={320} radius="md" aria-label={t("state.loading")} />;
  if (!query.data)
    return (
      <Stack align="flex-start" gap="xs" role="alert">
        <Text>{failed}</Text>
        <Button variant="default" onClick={() => query.refetch()}>
          {t("state.retry")}
        </Button>
      </Stack>
    );
  const floor = query.data;
  return (
    <div className={classes.sections}>
      {failed && (
        <p role="alert" className={classes.stale}>
          {failed} {t("floor.stale")}
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
  );
}
