/**
 * The score that Mozilla's HTTP Observatory gives a page, as far as headers and the page decide over it; that HTTP leads to HTTPS is
 * the host's part, and costs nothing where it does.
 *
 * Source: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, and its program, github.com/mdn/mdn-http-observatory,
 * src/grader/charts.js and src/analyzer/tests, of 20 August 2026. Scores of 90 and more get what is won on top.
 */
export function observatoryScore(headers: Record<string, string>, html: string): { score: number; grade: string; parts: Record<string, number> } {
  const all = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const policy = policyOf(all['content-security-policy']);
  const parts = {
    policy: policyScore(policy),
    cookies: all['set-cookie'] === undefined ? 0 : -20,
    'opener policy': all['cross-origin-opener-policy'] === 'same-origin' ? 10 : 0,
    'resource policy': all['cross-origin-resource-policy'] === 'same-origin' ? 10 : 0,
    'resource sharing': all['access-control-allow-origin'] === undefined ? 0 : -50,
    referrer: /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(all['referrer-policy'] ?? '') ? 5 : 0,
    'strict transport': transportScore(all['strict-transport-security']),
    'subresource integrity': /<script\b[^>]*\ssrc="(?:https?:)?\/\//.test(html) ? -50 : 0,
    'content type': all['x-content-type-options'] === 'nosniff' ? 0 : -5,
    frames: policy?.get('frame-ancestors')?.join() === "'none'" ? 5 : -20,
  };
  const lost = Object.values(parts).filter((part) => part < 0).reduce((sum, part) => sum + part, 100);
  const won = Object.values(parts).filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
  const score = Math.max(0, lost >= 90 ? lost + won : lost);
  return { score, grade: GRADES.find(([least]) => score >= least)?.[1] ?? 'F', parts };
}

const GRADES: [least: number, grade: string][] = [
  [100, 'A+'], [90, 'A'], [85, 'A-'], [80, 'B+'], [70, 'B'], [65, 'B-'], [60, 'C+'], [50, 'C'], [45, 'C-'], [40, 'D+'], [30, 'D'], [25, 'D-'],
];

/** Half a year, in seconds. */
const HALF_A_YEAR = 15_768_000;

const BROAD = /^(?:\*|ftp:|https?:|https?:\/\/\*(?:\.\*)?)$/;

type Policy = Map<string, string[]>;

function policyOf(header: string | undefined): Policy | undefined {
  if (!header || header.includes(',')) return undefined;
  return new Map(header.split(';').map((part) => part.trim().split(/\s+/)).map(([directive = '', ...allowed]) => [directive, allowed]));
}

function policyScore(policy: Policy | undefined): number {
  if (!policy) return -25;
  const allowed = (directive: string) => policy.get(directive) ?? policy.get('default-src') ?? ['*'];
  const unsafe = (source: string) => BROAD.test(source) || source === "'unsafe-inline'" || source === 'data:';
  if (allowed('script-src').some(unsafe) || allowed('object-src').some((source) => BROAD.test(source))) return -20;
  if ([...policy.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if ([...allowed('script-src'), ...allowed('style-src')].includes("'unsafe-eval'")) return -10;
  if (allowed('style-src').some(unsafe)) return 0;
  const closed = policy.get('default-src')?.join() === "'none'" && /^'(?:none|self)'$/.test(policy.get('form-action')?.join() ?? '');
  return closed ? 10 : 5;
}

function transportScore(header = ''): number {
  const seconds = Number(/max-age=(\d+)/.exec(header)?.[1] ?? -1);
  return seconds >= HALF_A_YEAR ? 0 : seconds >= 0 ? -10 : -20;
}
