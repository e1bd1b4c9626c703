/** What a backslash makes of the letter behind it between double quotation marks, where readers would miss the letter. */
const MADE: Record<string, string> = {
  ...{ n: 'the end of a line', r: 'the end of a line', N: 'the end of a line', L: 'the end of a line', P: 'the end of a line', t: 'a tab', _: 'a space' },
  ...{ a: 'an invisible sign', b: 'an invisible sign', e: 'an invisible sign', f: 'an invisible sign', v: 'an invisible sign', 0: 'an invisible sign' },
};

/** A backslash with what stands behind it. */
const PAIR = /\\([^])/g;

/**
 * What is wrong with the backslashes of a text in double quotation marks: one that makes something else of the letter
 * behind it, which readers would miss.
 *
 * @param written the text with its quotation marks
 */
export function backslashFault(written: string): string | undefined {
  const sign = [...written.matchAll(PAIR)].map(([, sign = '']) => sign).find((sign) => sign in MADE);
  return sign && `a backslash (\\) makes ${MADE[sign]} of the ${sign} behind it. Write a space in place of \\${sign}, or take the backslash out.`;
}

/** A line without the backslashes that mean nothing. */
export function withoutNeedlessBackslashes(line: string): string {
  return line.replace(PAIR, (pair, sign: string) => (/["\\]/.test(sign) ? pair : sign));
}
