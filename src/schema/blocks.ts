/** How urgent the advice of a care card is, as `:::urgent[Get help now, day or night, if:]` says it. */
export const CARE_LEVELS = ['non-urgent', 'urgent', 'emergency'] as const;

export type CareLevel = (typeof CARE_LEVELS)[number];

/** What stands out of the text without being advice to get help. */
export const CALLOUTS = ['note', 'warning'] as const;

/** Everything that can stand between `:::name[label]` and `:::`. */
export const BLOCKS: readonly string[] = [...CARE_LEVELS, ...CALLOUTS, 'figure'];
