import type { CallbackTimes, Conversation, Problem } from "../protocol/wire";

import type { ChatRecord } from "./memory";

export interface StartRequest {
  client_id: string;
  channel: "widget";
  identity?: string;
  language?: string;
  market?: string;
  page?: string;
}

export type Answer<Body> = { ok: true; body: Body } | { ok: false; problem: Problem };

const UNREACHABLE: Problem = { code: "unreachable" };

async function ask<Body>(request: Promise<Response>): Promise<Answer<Body>> {
  try {
    const response = await request;
    const body = await response.json();
    if (response.ok) return { ok: true, body: body as Body };
    // Only the server's own word counts: a proxy's 404 must not make anybody lose a conversation.
    return { ok: false, problem: typeof body?.code === "string" ? (body as Problem) : UNREACHABLE };
  } catch {
    return { ok: false, problem: UNREACHABLE };
  }
}

export interface Started {
  conversation: Conversation;
  token: string;
}

export function startConversation(server: string, request: StartRequest): Promise<Answer<Started>> {
  return ask(
    fetch(`${server}/api/v1/conversations`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
    }),
  );
}

/** Asks for something of the customer's own conversation; with a `body`, it is posted. */
function own<Body>(server: string, { conversation_id, token }: ChatRecord, path = "", body?: object) {
  return ask<Body>(
    fetch(`${server}/api/v1/conversations/${conversation_id}${path}`, {
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    }),
  );
}

export const readConversation = (server: string, chat: ChatRecord) => own<Conversation>(server, chat);

export const readTimes = (server: string, chat: ChatRecord) => own<CallbackTimes>(server, chat, "/callback-times");

/** Books a callback, or moves the one that there is: sent again with the same `client_id`, nothing happens twice. */
export const bookCallback = (
  server: string,
  chat: ChatRecord,
  wish: { client_id: string; starts_at: string; zone: string; phone: string },
) => own<object>(server, chat, "/callback", wish);

/** May the same request succeed later, unchanged? */
export function isPassing({ code }: Problem): boolean {
  return /^(unreachable|unavailable|too_many_requests|too_many_connections)$/.test(code);
}

/** Does the server no longer know the conversation, or not accept our token for it? */
export function isGone({ code }: Problem): boolean {
  return /^(conversation_not_found|unauthenticated|forbidden)$/.test(code);
}
