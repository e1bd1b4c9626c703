/** Chance that is the same in every run with the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, an end. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, rank: this.next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }
}

/** An article in a folder of its own, on its way to be spoiled. */
export class Mutant {
  /** What was done to it, in the order of doing. */
  readonly done: string[] = [];
  readonly files: Map<string, string | Buffer>;
  /** Links from a name to something that is not there. */
  readonly deadLinks: string[] = [];
  /** A word of its own, which stands in its title, its text and its picture, and nowhere else. */
  readonly mark: string;
  /** The name of its folder. */
  folder: string;
  /** The text that is spoiled. */
  target: string;

  constructor(mark: string, folder: string, files: ReadonlyMap<string, string | Buffer>, target: string) {
    this.mark = mark;
    this.folder = folder;
    this.files = new Map(files);
    this.target = target;
  }

  get name(): string {
    return `${this.mark} in ${this.folder}/${this.target}: ${this.done.join(', then ') || 'nothing'}`;
  }

  get bytes(): Buffer {
    return Buffer.from(this.files.get(this.target) ?? '');
  }

  get text(): string {
    return this.bytes.toString('utf8');
  }

  set text(text: string | Buffer) {
    this.files.set(this.target, text);
  }

  /** The lines of the fields, without those of dashes. */
  get fields(): string[] {
    return this.text.split('\n---')[0]?.split('\n').slice(1) ?? [];
  }

  set fields(lines: readonly string[]) {
    this.text = `---\n${lines.join('\n')}\n---${this.text.split('\n---').slice(1).join('\n---')}`;
  }

  get body(): string {
    return this.text.split('\n---').slice(1).join('\n---');
  }

  set body(body: string) {
    this.text = `---\n${this.fields.join('\n')}\n---${body}`;
  }

  /** Gives a file another name. */
  rename(name: string, other: string): void {
    const bytes = this.files.get(name);
    if (bytes === undefined) return;
    this.files.delete(name);
    this.files.set(other, bytes);
    if (this.target === name) this.target = other;
  }
}

/** One way to spoil an article, with a name for it. */
export type Mutation = readonly [name: string, make: (mutant: Mutant, chance: Chance) => void];
