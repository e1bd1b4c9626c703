/** How urgent the advice of a care card is, as `:::urgent[Get help now, day or night, if:]` says it. */
export const CARE_LEVELS = ['non-urgent', 'urgent', 'emergency'] as const;

export type CareLevel = (typeof CARE_LEVELS)[number];

/** What stands out of the text without being advice to get help. */
export const CALLOUTS = ['note', 'warning'] as const;

/** What readers watch or listen to. */
export const MEDIA = ['video', 'audio'] as const;

export type Media = (typeof MEDIA)[number];

/** What the braces of a video or a recording may hold. */
export const MEDIA_ATTRIBUTES: readonly string[] = ['file', 'captions', 'link', 'minutes'];

/** Whether a block is a video or a recording. */
export function isMedia(name: string): name is Media {
  return (MEDIA as readonly string[]).includes(name);
}

/** Everything that can stand between `:::name[label]` and `:::`. */
export const BLOCKS: readonly string[] = [...CARE_LEVELS, ...CALLOUTS, 'figure', ...MEDIA];
