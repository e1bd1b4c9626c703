/** The signs between pieces of text: spaces, line ends, and what stands between blocks. */
const LAST_SPACE = 32;

/** How many hashes there is room for at first; a power of two, as every later size is. */
const FIRST_SIZE = 1 << 14;

/**
 * Pieces of text that need no second look.
 *
 * A text has a thousand of them, mostly the same as every other text. They are told apart by 53 bits of a hash (two
 * multiplicative hashes of 32 and 21 bits): to make a string of each, and look it up in a `Set`, takes eight times as long.
 */
export class SeenWords {
  #hashes = new Float64Array(FIRST_SIZE);
  #count = 0;

  /**
   * Goes through the pieces between the spaces of a text, and remembers those that are in order.
   *
   * @returns the pieces that are not
   */
  others(text: string, inOrder: (piece: string) => boolean): string[] {
    const others: string[] = [];
    let start = 0;
    let [one, two] = [0, 0];
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : LAST_SPACE;
      if (code > LAST_SPACE) {
        one = (Math.imul(one ^ code, 0x01000193) + code) | 0;
        two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
        continue;
      }
      if (at > start) {
        const hash = (one >>> 0) * 0x200000 + (two & 0x1fffff) || 1;
        if (!this.#has(hash)) {
          const piece = text.slice(start, at);
          if (inOrder(piece)) this.#add(hash);
          else others.push(piece);
        }
      }
      start = at + 1;
      [one, two] = [0, 0];
    }
    return others;
  }

  #has(hash: number): boolean {
    return this.#hashes[this.#placeOf(hash)] === hash;
  }

  #add(hash: number): void {
    if (this.#count * 2 > this.#hashes.length) this.#grow();
    this.#hashes[this.#placeOf(hash)] = hash;
    this.#count += 1;
  }

  /** Where a hash is, or would be put. */
  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = (hash ^ (hash / 0x200000)) & mask;
    while (this.#hashes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const before = this.#hashes;
    this.#hashes = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.#hashes[this.#placeOf(hash)] = hash;
  }
}
