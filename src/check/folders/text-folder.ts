import { join } from 'node:path';
import { readText } from '../../content/files.ts';
import type { TextKindName } from '../../content/kinds.ts';
import { isError } from '../../content/problem.ts';
import { languageOfFile } from '../../languages/languages.ts';
import { isAttachment } from '../../schema/attachments.ts';
import type { Context } from '../context.ts';
import { fieldBelow } from '../fields/fields.ts';
import type { Kinds } from '../fields/kinds.ts';
import { hear } from '../notes/set-aside.ts';
import { FOLDER_RULES, SHOWN_RULES, UNFINISHED_RULES } from '../rules.ts';
import { apply } from '../run/apply.ts';
import { attachmentFaults, checkText, cutText, pictureFindings } from '../run/check-text.ts';
import { type Found, only, together } from '../run/found.ts';
import { unfinishedIn } from '../text/placeholders.ts';
import { folderListing } from './listing.ts';

/** Looks at a folder that holds one text: its name, its files, the text and its translations. */
export async function checkTextFolder(folder: string, kind: TextKindName, kinds: Kinds, context: Context): Promise<Found> {
  const listing = await folderListing(folder, kind, kinds[kind].taken);
  const { name: id, files, texts } = listing;
  const sources = await Promise.all(texts.map(async (name) => ({ file: join(folder, name), text: await readText(join(folder, name)) })));
  const read = sources.map(({ file, text }) => cutText(file, text, kinds[kind]));
  const beside = { files, ...(await pictureFindings(folder, files, read)), attachments: await attachmentFaults(folder, files) };
  const found = together([
    only(apply(FOLDER_RULES, listing, context, folder)),
    ...read.map((text) => ('level' in text ? only([text]) : checkText(text, kind, beside, context))),
  ]);
  const languages = texts.map(languageOfFile).filter((language) => language !== undefined);
  // Which files are used is known once all texts are in order.
  const inOrder = !found.problems.some(isError);
  const all = together([
    found,
    only(inOrder ? apply(SHOWN_RULES, { ...listing, shown: shownIn(found) }, context, folder) : []),
    only(apply(UNFINISHED_RULES, unfinishedIn(sources), context, folder)),
    { ...only([]), folders: [{ kind, id, languages, attachments: files.filter(isAttachment) }] },
  ]);
  return { ...all, ...hear(all.problems, all.notes, context) };
}

/** The names of the files that texts show, in them or as their cover, and of those that they link or play. */
function shownIn({ outlines, texts }: Found): ReadonlySet<string> {
  const covers = texts.map(({ fields }) => String(fieldBelow(fields, 'cover', 'picture')).replace(/^\.\//, ''));
  return new Set([...outlines.flatMap(({ pictures, attachments }) => [...pictures, ...attachments]), ...covers]);
}
