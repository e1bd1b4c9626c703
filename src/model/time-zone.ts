/** A time zone as people say it, such as "New York time". */
export function zoneInWords(timeZone: string): string {
  return `${timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone} time`;
}
