import type { FoundLink } from '../../content/markdown/outline.ts';
import { error, type Problem, warning } from '../../content/problem.ts';

/** Words that say nothing of where a link leads, for a reader who hears or scans links alone. */
const VAGUE = new Set([
  ...['here', 'click here', 'click', 'tap here', 'press here', 'see here', 'read here', 'go here', 'this', 'that', 'this link', 'link', 'this page', 'page'],
  ...['this article', 'this site', 'this website', 'website', 'more', 'read more', 'learn more', 'see more', 'find out more', 'more info', 'more information', 'details', 'source'],
  ...['aquí', 'acá', 'clic aquí', 'haga clic aquí', 'haz clic aquí', 'pulse aquí', 'oprima aquí', 'vea aquí', 'lea aquí', 'este enlace', 'enlace', 'esto', 'esta página'],
  ...['este artículo', 'este sitio', 'más', 'leer más', 'lea más', 'ver más', 'vea más', 'saber más', 'más información', 'más detalles', 'detalles', 'fuente'],
]);

/** What is wrong with the words of a link. */
export function linkWordsFault({ words, place, address }: FoundLink): Problem[] {
  if (words === undefined) return [];
  if (words.trim() === '') return [error(place, `this link has no words. Say in its square brackets where it leads: [What it is](${address})`)];
  return isVague(words) ? [warning(place, `"${words.trim()}" does not say where this link leads. Name what is there, such as [peer support](${address}).`)] : [];
}

function isVague(words: string): boolean {
  return VAGUE.has(
    words
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
