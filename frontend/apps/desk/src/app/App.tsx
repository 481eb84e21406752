import { MantineProvider } from "@mantine/core";
import { theme } from "@onhand/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { createQueryClient } from "../http/queries";
import { ActionsProvider } from "../keys/Actions";
import { MessagesProvider } from "../messages/MessagesProvider";
import { createDeskRouter } from "./router";

export function App() {
  const [cache] = useState(createQueryClient);
  const [router] = useState(createDeskRouter);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <MessagesProvider>
          <ActionsProvider>
            <RouterProvider router={router} />
          </ActionsProvider>
        </MessagesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
