/** The marks around words that stand for a text still to be written. No text here uses them for anything else. */
export const PLACEHOLDER = { start: '‹', end: '›' } as const;
