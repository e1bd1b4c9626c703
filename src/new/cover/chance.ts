/** Choices that look like chance, and are the same for the same words. */
export interface Chance {
  /** A number from `low` up to `high`. */
  between(low: number, high: number): number;
  one<T>(list: readonly T[]): T;
  /** The list in another order. */
  mixed<T>(list: readonly T[]): T[];
}

/** Starts a row of choices from words. Letter case and spaces around them do not count. */
export function chanceFrom(words: string): Chance {
  let state = hash(words.trim().toLowerCase());
  // Mulberry32: small, and even enough for drawings.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    one: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    mixed: <T>(list: readonly T[]) => list.map((item) => ({ item, rank: next() })).sort((a, b) => a.rank - b.rank).map(({ item }) => item),
  };
}

/** FNV-1a. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (const letter of words) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
