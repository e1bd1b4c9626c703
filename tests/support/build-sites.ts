import type { TestProject } from 'vitest/node';
import { browserPath } from './browser.ts';
import { sampleContent } from './sample-content.ts';
import { Project } from './project.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  name: string;
  /** The folder of the built files. */
  dist: string;
  /** The address it was built for, and the folder below it. */
  site: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
    browser: string;
  }
}

/** Builds, once for all tests, the practice's own site and a sample at another address and below a folder. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const browser = browserPath();
  const sample = sampleContent();
  const own = new Project('content');
  const other = new Project(await sample);
  const address = { SITE_URL: 'https://example.org', BASE_PATH: '/blog' };
  await Promise.all([built(own, {}), built(other, address)]);
  provide('browser', await browser);
  provide('sites', [
    { name: 'the practice’s site', dist: own.dist, site: 'https://www.vitalpsychmd.com', base: '' },
    { name: 'a sample site below a folder', dist: other.dist, site: address.SITE_URL, base: address.BASE_PATH },
  ]);
  return () => {
    own.remove();
    other.remove();
  };
}

async function built(project: Project, env: Record<string, string>): Promise<void> {
  const { code, output } = await project.build({ PACK: 'yes', ...env });
  if (code !== 0) throw new Error(`The site for the tests could not be built:\n${output}`);
}
