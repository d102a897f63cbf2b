import { Votes } from "./votes.ts";

/** Searches that run at the same time; each needs some 2.5 MB. Further ones wait for their turn. */
const AT_ONCE = 4;

/** Hands out room for counting votes and takes it back. */
export class VotesPool {
  readonly #free: Votes[] = [];
  readonly #waiting: ((votes: Votes) => void)[] = [];
  #made = 0;

  async use<T>(work: (votes: Votes) => Promise<T>): Promise<T> {
    const votes = await this.#take();
    try {
      return await work(votes);
    } finally {
      votes.clear();
      const next = this.#waiting.shift();
      if (next) next(votes);
      else this.#free.push(votes);
    }
  }

  #take(): Votes | Promise<Votes> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#made === AT_ONCE) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#made++;
    return new Votes();
  }
}
