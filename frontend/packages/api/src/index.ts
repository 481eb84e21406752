export type * from "./events";
export type * from "./floor";
export type * from "./people";
export type * from "./resources";
export { DISPOSITIONS, MODES, VIEWS } from "./resources";
export type * from "./socket";
export type * from "./wellbeing";
