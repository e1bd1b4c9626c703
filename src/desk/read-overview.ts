import { dirname, relative, resolve } from 'node:path';
import { CHECK_CACHE, type ContentCheck, surveyContent } from '../check/check.ts';
import { aFewAtATime } from '../content/concurrency.ts';
import type { Text } from '../content/content.ts';
import { type BodyFacts, bodyFacts } from './body-facts.ts';
import type { Overview } from './facts.ts';
import { overviewOf } from './overview.ts';

/** The check as a writer asks for it: with spelling, and quick where little has changed. */
const AS_WRITERS_DO: ContentCheck = { spelling: true, cache: CHECK_CACHE };

/**
 * Reads and checks all content, and brings together what the desk shows. It changes nothing in the content.
 *
 * @param folder the content's folder
 */
export async function readOverview(folder = 'content', check = AS_WRITERS_DO, now = new Date()): Promise<Overview> {
  const { problems, site } = await surveyContent(folder, check);
  const texts = site?.content.texts ?? [];
  const found = await aFewAtATime(texts, async (text): Promise<[Text, BodyFacts]> => [text, await bodyFacts(text)]);
  const project = dirname(resolve(folder));
  return overviewOf({ problems, site, bodies: new Map(found), shown: (file) => relative(project, file).replaceAll('\\', '/') }, now);
}
