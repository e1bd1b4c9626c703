import type { TextRule } from './text.ts';

/** Hosts that send readers on, each with the part of the address that holds where to. Mail programs and word processors bring them along. */
const DETOURS: readonly { host: RegExp; path?: string; holds: string }[] = [
  { host: /^(?:www\.)?google\.com$/, path: '/url', holds: 'q' },
  { host: /^(?:www\.)?google\.com$/, path: '/url', holds: 'url' },
  { host: /\.safelinks\.protection\.outlook\.com$/, holds: 'url' },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, holds: 'u' },
  { host: /^duckduckgo\.com$/, path: '/l/', holds: 'uddg' },
];

export const linkDetour: TextRule = {
  id: 'link-detour',
  level: 'warning',
  tells: 'A link that leads to its page by way of another site, as mail programs and word processors write it.',
  examples: {
    wrong: [
      '[The Lifeline](https://www.google.com/url?q=https://988lifeline.org/&sa=D)',
      '[The Lifeline](https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2F988lifeline.org%2F&data=05)',
      '[The Lifeline](https://l.facebook.com/l.php?u=https%3A%2F%2F988lifeline.org%2F)',
    ],
    right: [
      '[The Lifeline](https://988lifeline.org/)', '[A search](https://www.google.com/search?q=sleep)',
      '[A page](https://example.org/?url=https://example.com)',
    ],
  },
  check({ body }, _, report) {
    for (const link of [...body.of('link'), ...body.of('definition')]) {
      const { host, goal } = detourOf(link.url) ?? {};
      if (goal) report(body.at(link), `this link goes by way of ${host}, which learns who follows it. Write ${goal}`);
    }
  },
};

/** The site by way of which an address leads, and where it leads in the end; nothing where it goes straight there. */
function detourOf(written: string): { host: string; goal: string } | undefined {
  if (!/^https?:/i.test(written) || !URL.canParse(written)) return undefined;
  const { hostname, pathname, searchParams } = new URL(written);
  for (const { host, path, holds } of DETOURS) {
    const goal = searchParams.get(holds);
    if (host.test(hostname) && (path === undefined || path === pathname) && goal && /^https?:\/\//.test(goal)) return { host: hostname, goal };
  }
  return undefined;
}
