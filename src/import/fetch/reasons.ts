import { Refused } from '../refused.ts';

/** Why nothing comes from a site, by the signs of the system. */
const REASONS: readonly [sign: RegExp, told: string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'no site is known by this name, or this computer is not online.'],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, 'nothing answers there.'],
  [/CERT|ALTNAME_INVALID|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/, 'its certificate is not in order, so nobody knows whose answer it is.'],
  [/TimeoutError|ABORT_ERR|ETIMEDOUT/, 'it took too long.'],
  [/Z_|ERR__ERROR_FORMAT|BROTLI|incorrect header check/i, 'it came packed in a way that cannot be opened.'],
  [/ECONNRESET|EPROTO|ECONNABORTED|socket hang up|aborted/i, 'the site broke the connection off.'],
];

/** Why nothing comes from a site, in words. */
export function reasonOf(fault: unknown): string {
  const { name, message, code } = fault as Error & { code?: string };
  const signs = [name, message, code].join(' ');
  return REASONS.find(([sign]) => sign.test(signs))?.[1] ?? `it could not be read (${message}).`;
}

/** Ends with the reason in words. */
export function inWords(fault: unknown): never {
  throw fault instanceof Refused ? fault : new Refused(reasonOf(fault));
}
