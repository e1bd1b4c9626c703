import { join } from 'node:path';
import { z } from 'astro/zod';
import { postSchema } from '../schema/post.ts';
import { postTranslationSchema } from '../schema/translation.ts';
import { checkEach } from './each.ts';
import { list } from './files.ts';
import { nearest } from './nearest.ts';
import { fieldOf } from './plain-words.ts';
import { checkPicture } from './pictures.ts';
import type { Problem } from './problem.ts';
import { checkTextFolder, looseFile, type Rules } from './texts.ts';

/** The names that posts may refer to, or must not take. */
export interface Names extends Pick<Rules, 'known' | 'taken' | 'checked'> {
  topics: readonly string[];
  people: readonly string[];
}

/** What is wrong with the articles: in their folders, their fields, their texts and their pictures. */
export async function checkPosts(folder: string, { topics, people, ...rest }: Names): Promise<Problem[]> {
  const schema = postSchema({ picture: pictureName, topic: oneOf('topic', topics), person: oneOf('person', people) });
  const { files, folders } = await list(folder);
  const rules: Rules = { what: 'article', schema, translationSchema: postTranslationSchema, ...rest, also: checkCover };
  return [
    ...files.flatMap((name) => looseFile(join(folder, name), 'article')),
    ...(await checkEach(folders.map((name) => join(folder, name)), (post) => checkTextFolder(post, rules))),
  ];
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
        const meant = nearest(String(input), ids);
        return `there is no ${what} called "${String(input)}". ${meant ? `Write ${meant}.` : choice}`;
      },
    });
}
