/** How many pieces there is room for at first; a power of two, as every later size is. */
const FIRST_SIZE = 1 << 14;

/** Room for the two hashes of each piece, and for its number; the number is 0 where a place is free. */
function roomFor(size: number) {
  return { ones: new Int32Array(size), twos: new Int32Array(size), numbers: new Int32Array(size) };
}

/**
 * Numbers for pieces of text, which are told apart by two hashes of 32 bits. To make a string of each piece, and look it
 * up in a `Map`, takes twice as long, and keeps the texts in memory that the strings were cut from.
 */
export class PieceNumbers {
  #room = roomFor(FIRST_SIZE);
  #size = FIRST_SIZE;
  #count = 0;

  /** The number of a piece by its two hashes, counted from 1. */
  of(one: number, two: number): number {
    const { ones, twos, numbers } = this.#room;
    const place = this.#placeOf(one, two);
    const known = numbers[place] ?? 0;
    if (known > 0) return known;
    this.#count += 1;
    ones[place] = one;
    twos[place] = two;
    numbers[place] = this.#count;
    if (this.#count * 2 > this.#size) this.#grow();
    return this.#count;
  }

  /** Where a piece is, or would be put. */
  #placeOf(one: number, two: number): number {
    const { ones, twos, numbers } = this.#room;
    const mask = this.#size - 1;
    let place = (one ^ two) & mask;
    while (numbers[place] !== 0 && (ones[place] !== one || twos[place] !== two)) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const { ones, twos, numbers } = this.#room;
    this.#size *= 2;
    this.#room = roomFor(this.#size);
    for (const [before, number] of numbers.entries()) {
      if (number === 0) continue;
      const [one, two] = [ones[before] ?? 0, twos[before] ?? 0];
      const place = this.#placeOf(one, two);
      this.#room.ones[place] = one;
      this.#room.twos[place] = two;
      this.#room.numbers[place] = number;
    }
  }
}
