/** How long somebody waits without wondering, in milliseconds. */
const PATIENCE = 2000;

/** Says how far a long check is, on a terminal alone, and takes the line away at the end. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #timer: NodeJS.Timeout | undefined;
  #count = 0;
  #shown = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    if (stream.isTTY) this.#timer = setInterval(() => this.#show(), PATIENCE).unref();
  }

  /** Some more folders are checked. */
  readonly next = (folders: number): void => {
    this.#count += folders;
  };

  end(): void {
    clearInterval(this.#timer);
    if (this.#shown) this.#stream.write('\r\u001B[K');
  }

  #show(): void {
    this.#shown = true;
    this.#stream.write(`\r\u001B[KChecking … ${this.#count.toLocaleString('en')} folders read`);
  }
}
