import type { ClientFrame, LogEvent, Me, Row, ServerFrame } from "@onhand/api";
import { LiveClient, type Socket } from "../src/live/LiveClient";
import type { Outbox } from "../src/live/outbox";

export const ME: Me = {
  id: "agent-1",
  name: "Maja Lindqvist",
  email: "maja@demo.example",
  role: "agent",
  languages: ["sv", "en"],
  capacity: 4,
  accepting: true,
  load: 1,
  market: "",
  certifications: [],
  translates: false,
};

export function row(id: string, over: Partial<Row> = {}): Row {
  return {
    id,
    seq: 1,
    status: "with_agent",
    epoch: 1,
    episode: 1,
    language: "sv",
    market: "se",
    channel: "widget",
    customer: { id: `customer-${id}`, name: `Customer ${id}`, email: "" },
    holder: { kind: "agent", agent: { id: ME.id, name: ME.name } },
    started_at: "2026-11-21T20:00:00Z",
    waiting_since: null,
    last: null,
    handoff: null,
    offer: null,
    disposition: null,
    tags: [],
    rating: null,
    for_leads: false,
    ...over,
  };
}

export function customerWrote(conversation: string, seq: number, text = `message ${seq}`): LogEvent {
  const at = new Date(Date.UTC(2026, 10, 21, 20, 0, seq)).toISOString();
  return { conversation_id: conversation, seq, at, kind: "customer_wrote", data: { text, client_id: `c-${seq}` } };
}

export function agentWrote(conversation: string, seq: number, text: string, clientId: string): LogEvent {
  const at = new Date(Date.UTC(2026, 10, 21, 20, 0, seq)).toISOString();
  const agent = { id: ME.id, name: ME.name };
  return { conversation_id: conversation, seq, at, kind: "agent_wrote", data: { agent, text, client_id: clientId } };
}

/** The other end of one socket: what came in, and how to answer. */
export class FakeSocket implements Socket {
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly received: ClientFrame[] = [];

  send(data: string): void {
    this.received.push(JSON.parse(data) as ClientFrame);
  }

  close(): void {
    this.readyState = 3;
    this.onclose?.();
  }

  open(rows: Row[] = []): void {
    this.readyState = 1;
    this.onopen?.();
    this.answer({ type: "ready", agent: ME, rows });
  }

  answer(...frames: ServerFrame[]): void {
    for (const frame of frames) this.onmessage?.({ data: JSON.stringify(frame) });
  }

  of<Type extends ClientFrame["type"]>(type: Type): Extract<ClientFrame, { type: Type }>[] {
    return this.received.filter((frame): frame is Extract<ClientFrame, { type: Type }> => frame.type === type);
  }
}

/** A live client against sockets that the test plays, and a clock that it turns. */
export function world(kept: Outbox = []) {
  const sockets: FakeSocket[] = [];
  const saved: { outbox: Outbox } = { outbox: kept };
  const clock = { ms: Date.UTC(2026, 10, 21, 20, 10) };
  let tick = () => {};
  const client = new LiveClient(
    {
      openSocket: () => {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket;
      },
      everySecond: (run) => {
        tick = run;
        return () => {};
      },
      nowMs: () => clock.ms,
      random: () => 0.5,
      keepOutbox: (outbox) => {
        saved.outbox = outbox;
      },
    },
    kept,
  );
  const socket = () => sockets.at(-1) as FakeSocket;
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.ms += 1000;
      tick();
    }
  };
  return { client, socket, sockets, pass, saved, clock };
}
