import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { CHECK_CACHE, checkContent } from '../check/check.ts';
import { report, summary } from '../check/report/format.ts';
import { ADDRESS_LIST } from '../content/address-list.ts';
import { normalized } from '../content/normalize/normalize.ts';
import { error, isError, type Problem } from '../content/problem.ts';
import { isPreview } from '../model/preview.ts';
import { ContentProblems } from './content-problems.ts';
import { attachmentsNow } from './files-beside.ts';
import { hashOfFiles } from './hash-of-files.ts';
import { heldInBuild } from './held-posts.ts';
import { forgetChanged, keepingTexts, removeOldTexts } from './kept-texts.ts';

/** What rendered Markdown is made from, beside the text itself: the code, the programs, and the content that texts show. */
const INGREDIENTS = ['src/**', 'astro.config.mjs', 'package-lock.json', 'content/*.yaml'];

/** What all collections ask once, for each time that Astro starts or restarts. */
interface Asked {
  problems: Promise<Problem[]>;
  ingredients: string;
}

const asked = new WeakMap<LoaderContext['config'], Asked>();

/**
 * Astro's `glob` loader behind the check of all content.
 *
 * Astro alone stops at the first bad file and publishes some others without a word; here every problem
 * is told at once and nothing is built. A build that is no preview leaves out what is held back before Astro sees it, since
 * Astro would publish its pictures. It also forgets what it rendered when something that shapes the rendering
 * has changed, which Astro's cache does not notice.
 */
export function checkedGlob(options: { base: string; pattern: string; generateId?: (options: { entry: string }) => string }): Loader {
  return {
    name: 'checked-glob',
    async load(context) {
      const { problems, ingredients } = askedOnce(context);
      // An address that would be lost keeps nobody from writing on: it must be mended before the site is built.
      const bearable = (problem: Problem) => context.watcher !== undefined && problem.file === ADDRESS_LIST;
      const errors = (await problems).filter((problem) => problem.level === 'error' && !bearable(problem));
      if (errors.length > 0) throw new ContentProblems(errors);

      if (context.meta.get('ingredients') !== ingredients) {
        context.store.clear();
        context.meta.set('ingredients', ingredients);
      }
      forgetChanged(context.store);
      const left = context.watcher || isPreview() ? [] : await heldInBuild();
      await glob({ ...options, pattern: [options.pattern, ...left.map(({ id }) => `!${id}/**`)] }).load({ ...context, store: keepingTexts(context.store, context.collection), ...asTheCheckReads(context as unknown as Reading), logger: inFewerWords(context.logger) });

      if (!context.watcher) removeOldTexts(context.store, context.collection);
      for (const entry of context.store.values()) {
        if (entry.filePath?.endsWith('.md') && !entry.rendered) {
          throw new ContentProblems([error({ file: entry.filePath }, 'this text could not be made into a page. The lines above say why.')]);
        }
      }
    },
  };
}

function askedOnce({ config }: LoaderContext): Asked {
  const known = asked.get(config);
  if (known) return known;
  const problems = checkContent('content', { cache: CHECK_CACHE }).then(tellingWarnings);
  const answers = { problems, ingredients: hashOfFiles(INGREDIENTS) + attachmentsNow('content') };
  asked.set(config, answers);
  return answers;
}

/** Warnings do not end a build, so that they are told on their own. */
function tellingWarnings(problems: Problem[]): Problem[] {
  if (problems.length > 0 && !problems.some(isError)) console.warn(`\n${report(problems, process.stderr)}\n\n${summary(problems, process.stderr)}\n`);
  return problems;
}

/** Where an edit cannot be shown, Astro tells why in its own words; the check while writing tells it in the writer's. */
function inFewerWords(logger: LoaderContext['logger']): LoaderContext['logger'] {
  const quiet = Object.create(logger) as typeof logger;
  quiet.error = (message) => logger.error(/^Failed to reload \S+(?=: )/.exec(message)?.[0].replace('Failed to reload', 'Shown as it was before:') ?? message);
  return quiet;
}

/** How Astro reads a file, by its ending: it hands this to its loaders, and its types leave it out. */
interface Reading {
  entryTypes: ReadonlyMap<string, { getEntryInfo(of: { contents: string; fileUrl: URL }): unknown }>;
}

/** Lets Astro read what the check has read: a file in which signs that look the same are the same. */
function asTheCheckReads({ entryTypes }: Reading): Reading {
  const types = [...entryTypes].map(([ending, type]) => {
    const getEntryInfo: typeof type.getEntryInfo = ({ contents, fileUrl }) => type.getEntryInfo({ contents: normalized(fileUrl.pathname, contents), fileUrl });
    return [ending, { ...type, getEntryInfo }] as const;
  });
  return { entryTypes: new Map(types) };
}
