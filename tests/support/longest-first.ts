import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: in a fresh clone nobody remembers how long each took. */
const LONGEST = [
  'tools/stale-caches', 'browser/search', 'fuzz/fuzz', 'browser/kinds', 'browser/first-view', 'browser/policy', 'tools/new', 'browser/no-script', 'browser/keyboard',
  'tools/build', 'tools/admin', 'tools/rehearsal', 'tools/check', 'tools/deliver', 'tools/addresses', 'tools/dev', 'tools/preview', 'check/content',
];

/** The folders of the tests, those whose other files take longest first. */
const FOLDERS = ['browser', 'fuzz', 'tools', 'site', 'check', 'rules'];

/** Starts the longest files first, whatever project they are in: one that starts last leaves the other processors idle. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const [folder = '', file = ''] = moduleId.split(/[\\/]/).slice(-2);
  const among = LONGEST.indexOf(`${folder}/${file.replace('.test.ts', '')}`);
  if (among !== -1) return among;
  const place = FOLDERS.indexOf(folder);
  return LONGEST.length + (place === -1 ? FOLDERS.length : place);
}
