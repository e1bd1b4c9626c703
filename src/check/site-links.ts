import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayIn } from '../model/time-zone.ts';
import { practiceSchema } from '../schema/practice.ts';
import { Destinations } from './destinations.ts';
import { readFields } from './fields.ts';
import { readText } from './files.ts';
import { Links } from './links.ts';
import type { Outline } from './outline.ts';
import type { Problem } from './problem.ts';
import { siteAddresses } from './site-addresses.ts';
import { readFieldsOfTexts } from './written.ts';

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
