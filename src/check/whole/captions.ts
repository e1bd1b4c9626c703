import { CAPTIONS } from '../../schema/attachments.ts';
import { englishName } from '../../schema/language-code.ts';
import type { SiteRule } from './site.ts';

const video = (captions: string) => `Text.\n\n:::video[A]{file=a.mp4 captions=${captions}}\n![A](./a.svg)\n\nWords.\n:::\n`;
const inEnglish = `=== posts/sleep/index.md\n---\ntitle: Sleep\n---\n${video('a.vtt')}`;
const inSpanish = (captions: string) => `=== posts/sleep/es.md\n---\ntitle: Dormir\n---\n${video(captions)}`;

/** A player offers captions by the language of the page that it stands on. */
export const captionsOfOriginal: SiteRule = {
  id: 'captions-of-original',
  level: 'warning',
  tells: 'A translation whose video has the captions of the original.',
  examples: { wrong: [inEnglish + inSpanish('a.vtt')], right: [inEnglish + inSpanish('a-es.vtt')] },
  check({ articles }, _, report) {
    for (const { original, translations } of articles) {
      for (const { file, language, attachments } of translations) {
        const [own, other] = [englishName(language), englishName(original.language)];
        for (const name of new Set(attachments.filter((one) => one.endsWith(CAPTIONS) && original.attachments.includes(one)))) {
          report({ file }, `this text and the ${other} one name the same captions, ${name}. Write ${own} ones, and name them here: captions=${name.slice(0, -CAPTIONS.length)}-${language}${CAPTIONS}`);
        }
      }
    }
  },
};
