import type { Moved } from '../content/moved.ts';
import type { LeadOn } from '../delivery/rules.ts';

declare global {
  /** Where former addresses lead: a build's pages and its settings run apart from each other in one program. */
  var redirectsOfBuild: readonly LeadOn[] | undefined;
}

/** Has a build tell hosts where former addresses lead. */
export function leadOn(redirects: readonly Moved[]): void {
  globalThis.redirectsOfBuild = redirects.map(({ from, to }) => ({ from, to }));
}

/** What hosts are told of former addresses. */
export function redirectsOfBuild(): readonly LeadOn[] {
  return globalThis.redirectsOfBuild ?? [];
}
