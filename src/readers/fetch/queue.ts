import { setTimeout as wait } from "node:timers/promises";

/** Lets one request at a time through to each host, with a pause between two. */
export class HostQueue {
  readonly #pause: number;
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(pauseMilliseconds = 1000) {
    this.#pause = pauseMilliseconds;
  }

  async run<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host);
    const turn = (before ?? Promise.resolve())
      .then(() => (before ? wait(this.#pause) : undefined))
      .then(work);
    const done = turn.catch(() => undefined);
    this.#last.set(host, done);
    return turn;
  }
}
