import { request } from "../http/request";

/** How somebody who practises reaches their own practice: an agent by their session, an applicant by the token of their link. */
export type Ask = <Answer>(path: string, init?: { method?: string; body?: unknown }) => Promise<Answer>;

export const asAgent: Ask = (path, init) => request(`/work${path}`, init);

export function asApplicant(token: string): Ask {
  return (path, init) => request(`/applications/mine${path}`, { ...init, token });
}
