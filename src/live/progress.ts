/** How long somebody waits without wondering, in milliseconds. */
const PATIENCE = 2000;

/** Says how far something long is, on a terminal alone, and takes the line away at the end. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #timer: NodeJS.Timeout | undefined;
  #shown = false;

  /** @param told how far it is, in words */
  constructor(stream: NodeJS.WriteStream, told: () => string) {
    this.#stream = stream;
    if (!stream.isTTY) return;
    this.#timer = setInterval(() => {
      this.#shown = true;
      stream.write(`\r\u001B[K${told()}`);
    }, PATIENCE).unref();
  }

  /** Makes room for something else to be printed. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001B[K');
    this.#shown = false;
  }

  end(): void {
    clearInterval(this.#timer);
    this.clear();
  }
}
