import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { type ActionName, actionFor } from "./keymap";

type Handler = () => void;

/** Which actions can be done just now, and by whom: what is on the screen registers what it can do. */
export class ActionRegistry {
  private readonly handlers = new Map<ActionName, Handler[]>();
  private readonly listeners = new Set<() => void>();
  private available: readonly ActionName[] = [];

  register(name: ActionName, handler: Handler): () => void {
    this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]);
    this.changed();
    return () => {
      this.handlers.set(
        name,
        (this.handlers.get(name) ?? []).filter((each) => each !== handler),
      );
      this.changed();
    };
  }

  /** Does it, if anything on the screen can. */
  run(name: ActionName): boolean {
    const handler = this.handlers.get(name)?.at(-1);
    handler?.();
    return handler !== undefined;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getAvailable = (): readonly ActionName[] => this.available;

  private changed(): void {
    this.available = [...this.handlers].filter(([, list]) => list.length > 0).map(([name]) => name);
    for (const listener of this.listeners) listener();
  }
}

const Context = createContext<ActionRegistry | null>(null);

export function ActionsProvider({ children }: { children: ReactNode }) {
  const registry = useMemo(() => new ActionRegistry(), []);
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      const action = press.defaultPrevented ? null : actionFor(press);
      if (action && registry.run(action)) press.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [registry]);
  return <Context value={registry}>{children}</Context>;
}

export function useActions(): ActionRegistry {
  const registry = use(Context);
  if (!registry) throw new Error("useActions stands outside of an ActionsProvider");
  return registry;
}

/** Offers an action while the component is shown; null when it cannot be done now. */
export function useAction(name: ActionName, handler: Handler | null): void {
  const registry = useActions();
  const latest = useRef(handler);
  latest.current = handler;
  const able = handler !== null;
  useEffect(() => (able ? registry.register(name, () => latest.current?.()) : undefined), [registry, name, able]);
}

export function useAvailableActions(): readonly ActionName[] {
  const registry = useActions();
  return useSyncExternalStore(registry.subscribe, registry.getAvailable);
}
