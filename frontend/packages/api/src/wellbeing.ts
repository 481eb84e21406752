/** What looks after agents, as the screens name it. */

import type * as wire from "./schema.gen";

export type { OwnWellbeing, PulseAsked, PulseTold, TeamPage } from "./schema.gen";

export type Hand = NonNullable<wire.Row["hand"]>;
export type HandUp = wire.HandUp;
export type TeamMessage = wire.TeamMessageShown;
export type TeamReport = wire.TeamReportShown;
export type TeamTold = wire.TeamTold;
export type WeekTold = wire.WeekTold;
