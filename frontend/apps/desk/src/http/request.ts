import type { Problem } from "@onhand/api";
import { learnServerTime } from "../time/clock";

/** The server's refusal, or `unreachable` when there was no answer at all. */
export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.code);
  }
}

/** `token`: of who has no session, such as an applicant with a link. */
export type Init = { method?: string; body?: unknown; token?: string };

export async function request<Answer>(path: string, init: Init = {}): Promise<Answer> {
  const response = await send(path, init);
  learnServerTime(response.headers.get("Date"), Date.now());
  if (!response.ok) throw new RequestFailed(await problemOf(response));
  return (response.status === 204 ? null : await response.json()) as Answer;
}

async function send(path: string, { method = "GET", body, token }: Init): Promise<Response> {
  const headers: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    return await fetch(`/api/v1${path}`, {
      method,
      credentials: token ? "omit" : "same-origin",
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    });
  } catch {
    throw new RequestFailed({ code: "unreachable" });
  }
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    if (problem.code) return { ...problem, code: problem.code };
  } catch {
    // Not JSON: something between us and the server answered.
  }
  return { code: response.status >= 500 ? "unavailable" : "invalid_request", status: response.status };
}

export function problemFrom(error: unknown): Problem {
  return error instanceof RequestFailed ? error.problem : { code: "unknown" };
}
