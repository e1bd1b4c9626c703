import { z } from 'astro/zod';
import { entryKind, type NamesByKind } from '../../content/kinds.ts';
import { suggest } from '../../content/suggest.ts';
import { fieldOf } from '../../content/yaml/schema-messages.ts';
import { type Links, linksTo } from '../../schema/post.ts';

/** What stands in fields for a picture and for the name of a file, by the names that there are of each kind. */
export function checkedLinks(names: NamesByKind): Links<z.ZodType, z.ZodType, z.ZodType> {
  return linksTo(pictureName, (kind) => oneOf(entryKind(kind).name, names[kind]));
}

const pictureName = z.string({ error: 'the picture of the cover is missing. Write the name of its file, such as ./cover.svg.' });

function oneOf(what: string, ids: readonly string[]) {
  const choice = `Choose from ${ids.join(', ')}.`;
  return z
    .string({ error: ({ input, path }) => `${fieldOf(path ?? [])} ${input == null ? 'is missing' : 'must be one name'}. ${choice}` })
    .refine((id) => ids.includes(id), {
      error: ({ input }) => {
        const meant = suggest(String(input), ids);
        return `there is no ${what} called "${String(input)}". ${meant ? `Write ${meant}.` : choice}`;
      },
    });
}
