import type { ClaimShown } from "@onhand/api";
import { request } from "../../http/request";

export { ownShiftsQuery } from "../../http/work";

export const claimShift = (shiftId: string, id: string) =>
  request<ClaimShown>(`/work/shifts/${shiftId}/claims`, { method: "POST", body: { id } });

export const takePlace = (claimId: string, id: string) =>
  request<ClaimShown>(`/work/claims/${claimId}/take`, { method: "POST", body: { id } });

export const giveBack = (claimId: string) => request<null>(`/work/claims/${claimId}/give-back`, { method: "POST" });

export const offerPlace = (claimId: string, toAgentId: string | null) =>
  request<null>(`/work/claims/${claimId}/swap`, { method: "POST", body: { to_agent_id: toAgentId } });

export const answerAbsence = (claimId: string, text: string) =>
  request<null>(`/work/claims/${claimId}/answer`, { method: "POST", body: { text } });
