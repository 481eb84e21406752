import type { Me } from "@onhand/api";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { MessageKey } from "../../messages/catalogue";

/** A part of a place: a tab with an address of its own. `forLeads` parts are not shown to anybody else (the server refuses them too). */
export interface Section {
  id: string;
  label: MessageKey;
  Component: LazyExoticComponent<ComponentType<{ me: Me }>>;
  forLeads?: boolean;
}

export type PlaceName = "work" | "floor" | "people";

/** Every place of the rail beside the desk and autonomy, with its sections in their order. A feature adds itself here, and nowhere else. */
export const PLACES: Readonly<Record<PlaceName, readonly Section[]>> = {
  work: [
    { id: "today", label: "work.today", Component: lazy(() => import("./WorkToday")) },
    { id: "shifts", label: "work.shifts", Component: lazy(() => import("../../features/shifts/ShiftsSection")) },
    {
      id: "earnings",
      label: "work.earnings",
      Component: lazy(() => import("../../features/earnings/EarningsSection")),
    },
    {
      id: "practice",
      label: "work.practice",
      Component: lazy(() => import("../../features/practice/PracticeSection")),
    },
    { id: "team", label: "work.team", Component: lazy(() => import("../../features/team/TeamSection")) },
    { id: "pulse", label: "work.pulse", Component: lazy(() => import("../../features/pulse/PulseSection")) },
    { id: "rights", label: "work.rights", Component: lazy(() => import("../../features/rights/RightsSection")) },
  ],
  floor: [
    {
      id: "now",
      label: "floor.now",
      Component: lazy(() => import("../../features/floor/FloorNowSection")),
      forLeads: true,
    },
    {
      id: "promises",
      label: "floor.promises",
      Component: lazy(() => import("../../features/promises/PromisesSection")),
      forLeads: true,
    },
    {
      id: "shifts",
      label: "floor.shifts",
      Component: lazy(() => import("../../features/shiftplan/ShiftPlanSection")),
      forLeads: true,
    },
  ],
  people: [
    {
      id: "applicants",
      label: "people.applicants",
      Component: lazy(() => import("../../features/applicants/ApplicantsSection")),
      forLeads: true,
    },
    {
      id: "certifications",
      label: "people.certifications",
      Component: lazy(() => import("../../features/certifications/CertificationsSection")),
      forLeads: true,
    },
    {
      id: "contests",
      label: "people.contests",
      Component: lazy(() => import("../../features/contests/ContestsSection")),
      forLeads: true,
    },
    {
      id: "pulse",
      label: "people.pulse",
      Component: lazy(() => import("../../features/pulse/PulseResultsSection")),
      forLeads: true,
    },
    {
      id: "pay",
      label: "people.payroll",
      Component: lazy(() => import("../../features/earnings/PayrollSection")),
      forLeads: true,
    },
  ],
};

export function sectionsOf(place: PlaceName, me: Me): readonly Section[] {
  return PLACES[place].filter(({ forLeads }) => !forLeads || me.role === "lead");
}
