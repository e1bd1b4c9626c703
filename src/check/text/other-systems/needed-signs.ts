/**
 * A part of a regular expression, with how often it may stand: a class of Unicode, another escape, a class in brackets, or
 * a single sign.
 */
const PART = /(?<part>\\[pP]\{[^}]*\}|\\k<\w+>|\\u[\da-f]{4}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^])(?<times>(?:[*+?]|\{\d+(?:,\d*)?\})?)\??/gu;

/** A sign that stands for itself: no letter, no digit, no space, and none that means something else. */
const SIGN = /^\\?(_|[^\w\s\\.^$|()[\]{}*+?])$|^\\([.^$|()[\]{}*+?\\])$/;

/** How often, where the part may also be missing. */
const MAY_BE_MISSING = /^(?:[*?]|\{0)/;

/**
 * The signs that must stand in whatever a regular expression finds, for each of its alternatives: `[['{{', '}}'], ['%']]`.
 * Those within groups are left out. To look for them first, where most texts have none, takes a fraction of the time.
 */
export function neededSigns({ source }: RegExp): string[][] {
  const alternatives: string[][] = [];
  let [runs, run, depth] = [[] as string[], '', 0];
  const endRun = () => {
    if (run !== '') runs.push(run);
    run = '';
  };
  for (const { groups: { part = '', times = '' } = {} } of source.matchAll(PART)) {
    const [, plain, escaped] = SIGN.exec(part) ?? [];
    const sign = plain ?? escaped;
    if (depth === 0 && sign !== undefined && !MAY_BE_MISSING.test(times)) {
      run += sign;
      // How many more there are is not known.
      if (times !== '') endRun();
      continue;
    }
    endRun();
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (part === '|' && depth === 0) {
      alternatives.push(runs);
      runs = [];
    }
  }
  endRun();
  return [...alternatives, runs];
}
