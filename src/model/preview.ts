/**
 * Whether a build shows what is held back: drafts, and articles of days to come, each marked as such.
 *
 * It is for colleagues who look at a pull request, never for readers.
 */
export function isPreview({ PREVIEW }: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return PREVIEW === 'drafts';
}
