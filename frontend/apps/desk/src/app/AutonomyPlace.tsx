import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";

const AutonomyPage = lazy(() => import("../features/autonomy/AutonomyPage"));

export function AutonomyPlace() {
  return (
    <Suspense fallback={<Skeleton flex={1} m="lg" />}>
      <AutonomyPage />
    </Suspense>
  );
}
