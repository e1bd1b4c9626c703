/** What sites of films and recordings call themselves, by the ends of their hosts. */
const NAMES: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'ted.com': 'TED',
  'spotify.com': 'Spotify',
  'podcasts.apple.com': 'Apple Podcasts',
};

/** What readers know a site as: its name, or else its host. */
export function siteName(address: string): string {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
  const known = Object.keys(NAMES).find((name) => host === name || host.endsWith(`.${name}`));
  return (known && NAMES[known]) ?? host;
}
