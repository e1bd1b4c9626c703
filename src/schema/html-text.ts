import { htmlToHast } from 'satteri';

/** A value of an HTML attribute as browsers read it, with letters in place of their codes such as `&#115;`. */
export function withLetters(value: string): string {
  if (!value.includes('&')) return value;
  const root = htmlToHast(`<i title="${value.replaceAll('"', '&quot;')}">`, { fragment: true });
  const [element] = 'children' in root ? root.children : [];
  return element?.type === 'element' ? String(element.properties['title'] ?? '') : value;
}
