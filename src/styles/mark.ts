import { color } from './colors.ts';

/** The practice's mark: a disk, and on it a wave, in a square of 64. */
export const MARK = {
  viewBox: '0 0 64 64',
  disk: { cx: 32, cy: 32, r: 32 },
  wave: {
    d: 'M10 33h9c4 0 4.5-15 8.5-15s5.5 29 9.5 29 4-14 8.5-14H54',
    fill: 'none',
    'stroke-width': 5.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  },
} as const;

/** The mark as a file by itself, in the colors that the site has on light and on dark. */
export function markFile(): string {
  const [accent, paper] = [color('accent'), color('paper')];
  const colors = (look: 'light' | 'dark') => `circle{fill:${accent[look]}}path{stroke:${paper[look]}}`;
  const style = `<style>${colors('light')}@media (prefers-color-scheme:dark){${colors('dark')}}</style>`;
  const shapes = `<circle${attributes(MARK.disk)}/><path${attributes(MARK.wave)}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${MARK.viewBox}" width="64" height="64">${style}${shapes}</svg>\n`;
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${value}"`).join('');
}
