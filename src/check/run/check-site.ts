import type { Problem } from '../../content/problem.ts';
import { fieldPlace } from '../../content/yaml/field-place.ts';
import type { Context } from '../context.ts';
import type { Site, SiteRule } from '../whole/site.ts';
import { findings, problemOf } from './apply.ts';

/** What is wrong with the content as a whole. Where a field is meant, its place is looked for. */
export function checkSite(rules: readonly SiteRule[], site: Site, context: Context): Promise<Problem[]> {
  return Promise.all(
    findings(rules, site, context, { file: site.root }).map(async (finding) => {
      const { field, ...at } = finding.at;
      return problemOf(finding, field ? await fieldPlace(at.file, field) : at);
    }),
  );
}
