/** The floor as leads see it, as the screens name it. */

import type * as wire from "./schema.gen";

export type { FloorAgent, FloorAgents, FloorAlarm, FloorClass, InHand, PeopleNow } from "./schema.gen";

export type Floor = wire.FloorShown;
export type AgentStanding = wire.Standing;
/** Somebody who could be asked for a conversation, or why not. */
export type AgentChoice = wire.Choice;
export type Presence = wire.Presence;
