import { Center, Loader } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useMessages } from "../messages/MessagesProvider";

const ApplyPage = lazy(() => import("../features/apply/ApplyPage"));

export function ApplyPlace() {
  const { t } = useMessages();
  return (
    <Suspense
      fallback={
        <Center h="100dvh">
          <Loader aria-label={t("state.loading")} />
        </Center>
      }
    >
      <ApplyPage />
    </Suspense>
  );
}
