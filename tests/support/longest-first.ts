import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders of the tests, those whose files take longest first. */
const FOLDERS = ['browser', 'fuzz', 'tools', 'site', 'check', 'rules'];

/**
 * Starts the longest files first, whatever project they are in: one that starts last leaves the other processors idle.
 *
 * Vitest would take one project after the other. Among the files of a folder it knows how long each took the last time.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const parts = moduleId.split(/[\\/]/);
  const place = FOLDERS.findIndex((folder) => parts.at(-2) === folder);
  return place === -1 ? FOLDERS.length : place;
}
