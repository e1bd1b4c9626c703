import { attribute, type Element } from './nodes.ts';

/** Hosts whose pictures count readers and show nothing. */
const HOSTS = [
  /^(?:pixel|stats)\.wp\.com$/, /(?:^|\.)google-analytics\.com$/, /(?:^|\.)doubleclick\.net$/, /(?:^|\.)scorecardresearch\.com$/,
  /^feeds\.feedburner\.com$/, /^feeds\.wordpress\.com$/, /(?:^|\.)quantserve\.com$/, /(?:^|\.)hubspot\.com$/, /(?:^|\.)list-manage\.com$/,
  /^px\.ads\.linkedin\.com$/, /^bat\.bing\.com$/, /(?:^|\.)hotjar\.com$/, /^t\.co$/, /(?:^|\.)statcounter\.com$/, /(?:^|\.)matomo\.cloud$/,
];

/** Addresses at other hosts that do the same. */
const ADDRESSES = [/facebook\.com\/tr\b/, /\/(?:pixel|beacon|track(?:ing)?|open)\.(?:gif|png)\b/, /\/matomo\.php\b/, /\/piwik\.php\b/];

/** Whether a picture is there to count readers: of one point, or from a host that does nothing else. */
export function isTracker(picture: Element): boolean {
  const address = attribute(picture, 'src') ?? '';
  const style = attribute(picture, 'style') ?? '';
  const styled = ['width', 'height'].map((name) => new RegExp(`(?:^|[;\\s])${name}:\\s*(\\d+)px`).exec(style)?.[1]);
  const sizes = [attribute(picture, 'width'), attribute(picture, 'height'), ...styled];
  if (sizes.some((size) => size !== undefined && /^[01](?:px)?$/.test(size))) return true;
  const host = URL.parse(address, 'https://localhost')?.hostname ?? '';
  return HOSTS.some((pattern) => pattern.test(host)) || ADDRESSES.some((pattern) => pattern.test(address));
}
