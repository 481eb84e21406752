/** At most one timer of each name: setting it again puts it off. */
export class Timers<Name extends string> {
  readonly #running = new Map<Name, ReturnType<typeof setTimeout>>();

  after(name: Name, delay_ms: number, then: () => void): void {
    this.stop(name);
    const handle = setTimeout(() => {
      this.#running.delete(name);
      then();
    }, delay_ms);
    this.#running.set(name, handle);
  }

  runs(name: Name): boolean {
    return this.#running.has(name);
  }

  stop(name: Name): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }

  stopAll(): void {
    for (const name of [...this.#running.keys()]) this.stop(name);
  }
}
