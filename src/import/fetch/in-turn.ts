/** How many things are asked of one host at the same time: as many as somebody who reads the site with two windows. */
const AT_ONCE = 2;

/** Lets few do something at the same time; each of the others waits for its turn. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  async take<T>(doing: () => Promise<T>): Promise<T> {
    if (this.#busy >= AT_ONCE) await new Promise<void>((done) => this.#waiting.push(done));
    else this.#busy += 1;
    try {
      return await doing();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy -= 1;
    }
  }
}
