export type * from "./events";
export type * from "./resources";
export { DISPOSITIONS, VIEWS } from "./resources";
export type * from "./socket";
