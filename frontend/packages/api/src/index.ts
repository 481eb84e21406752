export type * from "./events";
export { DISPOSITIONS, VIEWS } from "./resources";
export type * from "./resources";
export type * from "./socket";
