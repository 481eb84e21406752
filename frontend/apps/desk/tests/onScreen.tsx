import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { ActionsProvider } from "../src/keys/Actions";
import { LiveContext } from "../src/live/LiveProvider";
import { MessagesProvider } from "../src/messages/MessagesProvider";
import { world } from "./fakeServer";

/** Shows a part of the desk with a live client whose other end the test plays, and HTTP answers by path. */
export function onScreen(part: ReactNode, { at = "/mine", answers = {} as Record<string, unknown> } = {}) {
  const here = world();
  here.client.start();
  const asked: string[] = [];
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (address: string, init?: { body?: string | null }) => {
    asked.push(address);
    if (init?.body) sent.push(JSON.parse(init.body));
    const path = Object.keys(answers).find((each) => address.startsWith(`/api/v1${each}`));
    if (!path) return new Response(JSON.stringify({ code: "conversation_not_found" }), { status: 404 });
    return new Response(JSON.stringify(answers[path]), { status: 200 });
  });
  const rootRoute = createRootRoute({
    component: () => (
      <LiveContext client={here.client}>
        {part}
        <Outlet />
      </LiveContext>
    ),
  });
  const viewRoute = createRoute({ getParentRoute: () => rootRoute, path: "/$view" });
  const conversationRoute = createRoute({ getParentRoute: () => viewRoute, path: "$conversationId" });
  const router = createRouter({
    routeTree: rootRoute.addChildren([viewRoute.addChildren([conversationRoute])]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={cache}>
        <MessagesProvider>
          <ActionsProvider>
            <RouterProvider router={router as never} />
          </ActionsProvider>
        </MessagesProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...here, router, cache, asked, sent };
}
