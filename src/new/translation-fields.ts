import type { Text } from '../content/content.ts';
import { versionOf } from '../content/publishing.ts';
import { definition, FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { ALT, CONTENT_NOTE, DESCRIPTION, KEY_POINT, TRANSLATED_TITLE } from '../schema/limits.ts';
import { altIn } from './cover.ts';
import { type Field, frontMatter, Plain } from './front-matter.ts';
import { placeholder } from './wording.ts';

/** The front matter of a translation that begins: the original's words between marks, and all that is known already. */
export function translationFields({ kind, id, fields }: Text, language: Language): string {
  const shared = {
    title: placeholder(said(fields['title']), TRANSLATED_TITLE.max),
    description: placeholder(said(fields['description']), DESCRIPTION.max),
    // A slug has small letters alone, so no marks can stand around it.
    slug: new Plain(`xxx-${id}`),
    translatedFrom: new Plain(said(versionOf(fields))),
  };
  if (kind === 'pages') return frontMatter(shared);

  const { cover, about, keyPoints, contentNote } = fields;
  const alt = said((cover as { alt?: unknown } | undefined)?.alt);
  return frontMatter({
    ...shared,
    coverAlt: altIn(alt, language) ?? placeholder(alt, ALT.max),
    about: list(about).map((subject) => Object.fromEntries(Object.entries(subject as object).map(([kind, name]) => [kind, placeholder(said(name))]))),
    keyPoints: list(keyPoints).map((point) => placeholder(said(point), KEY_POINT.max)),
    contentNote: contentNote === undefined ? undefined : contentNote === definition(FIRST_LANGUAGE).contentNote ? definition(language).contentNote : placeholder(said(contentNote), CONTENT_NOTE.max),
  } satisfies Record<string, Field | undefined>);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's words; the marks of an original that is itself still to be written are left out. */
function said(value: unknown): string {
  return String(value ?? '').replace(/[‹›]/g, '');
}
