/** An answer that cannot be understood, in words for the one who gave it. */
export class Unclear extends Error {}
