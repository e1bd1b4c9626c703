import { wordsOf } from '../../content/markdown/tree.ts';
import type { TextRule } from './text.ts';

/** Words that say nothing of where a link leads, for a reader who hears or scans links alone. */
const VAGUE = new Set([
  ...['here', 'click here', 'click', 'tap here', 'press here', 'see here', 'read here', 'go here', 'this', 'that', 'this link', 'link', 'this page', 'page'],
  ...['this article', 'this site', 'this website', 'website', 'more', 'read more', 'learn more', 'see more', 'find out more', 'more info', 'more information', 'details', 'source'],
  ...['aquí', 'acá', 'clic aquí', 'haga clic aquí', 'haz clic aquí', 'pulse aquí', 'oprima aquí', 'vea aquí', 'lea aquí', 'este enlace', 'enlace', 'esto', 'esta página'],
  ...['este artículo', 'este sitio', 'más', 'leer más', 'lea más', 'ver más', 'vea más', 'saber más', 'más información', 'más detalles', 'detalles', 'fuente'],
]);

export const linkWithoutWords: TextRule = {
  id: 'link-without-words',
  level: 'error',
  tells: 'A link without words.',
  examples: { wrong: ['See [](/about).'], right: ['See [the team](/about).'] },
  check({ body }, _, report) {
    for (const link of body.of('link')) {
      if (wordsOf(link).trim() === '') report(body.at(link), `this link has no words. Say in its square brackets where it leads: [What it is](${link.url})`);
    }
  },
};

export const vagueLink: TextRule = {
  id: 'vague-link',
  level: 'warning',
  tells: 'Words of a link that do not say where it leads.',
  examples: { wrong: ['For more see [here](/about).', 'Vea [más información](/about).'], right: ['See [who writes here](/about).'] },
  check({ body }, _, report) {
    for (const link of body.of('link')) {
      const words = wordsOf(link).trim();
      if (VAGUE.has(plain(words))) report(body.at(link), `"${words}" does not say where this link leads. Name what is there, such as [peer support](${link.url}).`);
    }
  },
};

/** Words in small letters, without any other signs. */
function plain(words: string): string {
  return words.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
