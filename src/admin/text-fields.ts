import { FIRST_LANGUAGE, languages } from '../languages/languages.ts';
import { type Field, fieldOf } from './field.ts';
import { BODY, type Shape } from './shape.ts';
import { TEXT_BOX } from './text-box-name.ts';

/** What stands above the text in the form: what one begins with. All else stands below it. */
const ABOVE = ['title', 'description'];

const others = languages.filter((language) => language !== FIRST_LANGUAGE);

/**
 * The fields of a text in all its languages: those that an original alone has are shown there, those of a translation beside it. Of two
 * limits the wider one counts in both, and the check holds each language to its own.
 */
export function textFields(original: Shape, translation: Shape): Field[] {
  const names = [...new Set([...Object.keys(original.properties ?? {}), ...Object.keys(translation.properties ?? {})])];
  const fields = names.map((name) => fieldIn(name, original, translation));
  const [above, below] = [fields.filter(({ name }) => ABOVE.includes(name)), fields.filter(({ name }) => !ABOVE.includes(name))];
  return [...above, bodyField(), ...below];
}

function fieldIn(name: string, original: Shape, translation: Shape): Field {
  const [here, there] = [original, translation].map((shape) => {
    const field = shape.properties?.[name];
    return field && fieldOf(name, field, shape.required?.includes(name) ?? false);
  });
  if (!there) return { ...(here as Field), i18n: false };
  if (!here) return { ...there, required: there.required ? [...others] : false, i18n: true };
  const required = [...(here.required ? [FIRST_LANGUAGE] : []), ...(there.required ? others : [])];
  return { ...widened(here, there), required, i18n: true };
}

function widened(here: Field, there: Field): Field {
  const [minlength, maxlength] = [Math.min(here.minlength ?? 0, there.minlength ?? 0), Math.max(here.maxlength ?? 0, there.maxlength ?? 0)];
  const lengths = here.maxlength === undefined ? {} : { minlength, maxlength };
  return { ...here, ...lengths, ...(here.field && there.field ? { field: widened(here.field, there.field) } : {}) };
}

/** Names of fields that an original does not have, although the form knows them for its translations. */
export function translationOnly(original: Shape, translation: Shape): string[] {
  return Object.keys(translation.properties ?? {}).filter((name) => !original.properties?.[name]);
}

function bodyField(): Field {
  const hint = 'Markdown: **Insert** has what articles here are made of. Nothing that you do not touch is changed.';
  return { name: BODY, label: 'Text', widget: TEXT_BOX, required: true, i18n: true, hint };
}
