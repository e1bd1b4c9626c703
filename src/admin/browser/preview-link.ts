import type { Settings } from '../settings.ts';

/** A form in the address of the page for editors: which kind of text it is for, and the name of its folder. */
const FORM = /^#\/collections\/\w+\/entries\/(?<name>[^/?]+)/;

/**
 * Leads from a text to its page as readers see it, on a telephone and on a desk, as it was last saved. There is none where no
 * program shows that: for what was sent in, the check of the pull request offers a preview.
 *
 * @param slug what ends the address of a translation
 */
export function previewLink({ preview, homes, language: first }: Settings, language: string, slug: () => string): HTMLElement | undefined {
  if (preview === undefined) return undefined;
  const link = opening(preview, 'As readers see it');
  // A text gets its address when it is saved first, and a translation by one of its fields.
  link.addEventListener('click', () => {
    const name = language === first ? FORM.exec(location.hash)?.groups?.['name'] : slug();
    const home = (homes[language] ?? '').replace(/\/$/, '');
    link.href = name ? `${preview}?page=${encodeURIComponent(`${home}/${name}`)}` : preview;
  });
  return link;
}

/** Leads to what the check says of all texts as they were last saved, where a program shows that. */
export function checkLink({ desk }: Settings): HTMLElement | undefined {
  return desk === undefined ? undefined : opening(`${desk}#problems`, 'What the check says');
}

function opening(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { className: 'preview-link', target: '_blank', href, textContent });
}
