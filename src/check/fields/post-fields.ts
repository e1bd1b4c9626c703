import { z } from 'astro/zod';
import { suggest } from '../../content/suggest.ts';
import { fieldOf } from '../../content/yaml/schema-messages.ts';
import { postSchema } from '../../schema/post.ts';
import { postTranslationSchema } from '../../schema/translation.ts';
import type { Rules } from '../folders/text-folder.ts';
import { checkPicture } from '../text/image-file.ts';

/** The names that posts may refer to, or must not take. */
export interface Names extends Pick<Rules, 'known' | 'taken'> {
  topics: readonly string[];
  people: readonly string[];
}

/** What the folder of an article must be: its fields, its cover. */
export function postRules({ topics, people, ...rest }: Names): Rules {
  const schema = postSchema({ picture: pictureName, topic: oneOf('topic', topics), person: oneOf('person', people) });
  return { what: 'article', schema, translationSchema: postTranslationSchema, ...rest, also: checkCover };
}

const checkCover: NonNullable<Rules['also']> = async (place, values, beside) => {
  const picture = (values as { cover?: { picture?: unknown } | null } | null)?.cover?.picture;
  return typeof picture === 'string' ? checkPicture(place(['cover', 'picture']), picture, beside) : [];
};

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
