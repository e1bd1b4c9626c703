import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddresses } from '../../content/catalogue.ts';
import { readText } from '../../content/files.ts';
import { readFieldsOfTexts } from '../../content/front-matter-index.ts';
import type { Outline } from '../../content/markdown/outline.ts';
import type { Problem } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { dayIn } from '../../schema/day.ts';
import { practiceSchema } from '../../schema/practice.ts';
import { Destinations } from './destinations.ts';
import { Links } from './links.ts';

/**
 * What is wrong with the links in all texts.
 *
 * @param root the content's folder
 * @param outlines what was found in the texts
 */
export async function checkLinks(root: string, outlines: readonly Outline[], now = new Date()): Promise<Problem[]> {
  const file = join(root, 'practice.yaml');
  const text = existsSync(file) ? await readText(file) : '';
  const practice = typeof text === 'string' ? readFields(file, text, 0, practiceSchema).values : undefined;
  const on = dayIn(practice?.timeZone ?? 'UTC', now);
  const posts = await readFieldsOfTexts(join(root, 'posts'));
  return new Links(outlines, new Destinations(await siteAddresses(root, on), posts, on), practice ?? {}).problems();
}
