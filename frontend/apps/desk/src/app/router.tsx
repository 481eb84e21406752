import { VIEWS, type View } from "@onhand/api";
import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { ApplyPlace } from "./ApplyPlace";
import { AutonomyPlace } from "./AutonomyPlace";
import { Broken } from "./Broken";
import { ConversationPage } from "./ConversationPage";
import { DeskPage } from "./DeskPage";
import { NothingChosen } from "./NothingChosen";
import { NotThere } from "./NotThere";
import { Root } from "./Root";
import { SectionedPlace } from "./places/SectionedPlace";
import type { PlaceName } from "./places/sections";

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotThere });

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/$view", params: { view: "mine" } });
  },
});

const autonomyRoute = createRoute({ getParentRoute: () => rootRoute, path: "/autonomy", component: AutonomyPlace });

const applyRoute = createRoute({ getParentRoute: () => rootRoute, path: "/apply", component: ApplyPlace });

const placeRoute = <Name extends PlaceName>(place: Name) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: `/${place}`,
    component: () => <SectionedPlace place={place} />,
  });
const sectionRoute = <Name extends PlaceName>(place: Name) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: `/${place}/$section`,
    component: () => <SectionedPlace place={place} />,
  });

const viewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$view",
  params: {
    parse: ({ view }) => ({ view: VIEWS.includes(view as View) ? (view as View) : ("mine" as const) }),
    stringify: ({ view }) => ({ view }),
  },
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search.q === "string" && search.q ? { q: search.q } : {},
  component: DeskPage,
});

const nothingChosenRoute = createRoute({ getParentRoute: () => viewRoute, path: "/", component: NothingChosen });

const conversationRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "$conversationId",
  component: ConversationPage,
});

const routeTree = rootRoute.addChildren([
  startRoute,
  autonomyRoute,
  applyRoute,
  placeRoute("work"),
  sectionRoute("work"),
  placeRoute("floor"),
  sectionRoute("floor"),
  placeRoute("people"),
  sectionRoute("people"),
  viewRoute.addChildren([nothingChosenRoute, conversationRoute]),
]);

export function createDeskRouter() {
  return createRouter({ routeTree, basepath: "/desk", defaultErrorComponent: Broken });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
