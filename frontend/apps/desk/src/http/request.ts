import type { Problem } from "@onhand/api";
import { learnServerTime } from "../time/clock";

/** The server's refusal, or `unreachable` when there was no answer at all. */
export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.code);
  }
}

export async function request<Answer>(path: string, init: { method?: string; body?: unknown } = {}): Promise<Answer> {
  const response = await send(path, init);
  learnServerTime(response.headers.get("Date"), Date.now());
  if (!response.ok) throw new RequestFailed(await problemOf(response));
  return (response.status === 204 ? null : await response.json()) as Answer;
}

async function send(path: string, { method = "GET", body }: { method?: string; body?: unknown }): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, {
      method,
      credentials: "same-origin",
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
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
