/** Why nothing answers, by the signs of the system. */
const REASONS: readonly [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'no server is known by this name. Look for a typing mistake; a domain that was set up today may need some hours'],
  [/ECONNREFUSED/, 'no web server runs there'],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired, and browsers warn of it. Have the host renew it'],
  [/ALTNAME_INVALID/, 'its certificate is for another name, and browsers warn of it. Have the host get one for this name'],
  [/SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|DEPTH_ZERO/, 'its certificate comes from nobody whom browsers trust. ' +
    'Have the host get one, such as from Let’s Encrypt'],
  [/TimeoutError|ETIMEDOUT|CONNECT_TIMEOUT/i, 'it took longer than 20 seconds'],
  [/ECONNRESET|UND_ERR_SOCKET|EPROTO|SSL|TLS/, 'the server broke the connection'],
];

/** Why nothing answers, in words. */
export function reasonOf(fault: unknown): string {
  const { name, message, cause } = fault as Error & { cause?: { code?: string; message?: string } };
  const signs = [name, message, cause?.code, cause?.message].join(' ');
  return REASONS.find(([sign]) => sign.test(signs))?.[1] ?? `it could not be read (${cause?.message ?? message})`;
}
