/** Asks again every so often, once there is an answer: what failed from the start stands there with a button, instead of loading again and again. */
export const againEvery = (everyMs: number) => (query: { state: { data: unknown } }) =>
  query.state.data === undefined ? false : everyMs;
