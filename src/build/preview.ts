import { isPreview } from '../model/preview.ts';

/** What a program is told of the machine that it runs on. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What says that a build is going to be published: nothing that is held back may be in it.
 *
 * Sources: "Default environment variables" of GitHub Actions, "Build environment variables" of Netlify and of Cloudflare
 * Pages and Workers Builds, "System environment variables" of Vercel. The branch that is published is called main.
 */
const DEPLOYMENTS: readonly { told: string; is(environment: Environment): boolean }[] = [
  { told: 'LIST_ADDRESSES is set, as only what publishes the site does', is: ({ LIST_ADDRESSES }) => Boolean(LIST_ADDRESSES) },
  { told: 'GitHub runs it for something else than a pull request', is: ({ GITHUB_ACTIONS, GITHUB_EVENT_NAME }) => GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== 'pull_request' },
  { told: 'Netlify calls it production', is: ({ NETLIFY, CONTEXT }) => NETLIFY === 'true' && CONTEXT === 'production' },
  { told: 'Cloudflare builds it from main', is: ({ CF_PAGES_BRANCH, WORKERS_CI_BRANCH }) => CF_PAGES_BRANCH === 'main' || WORKERS_CI_BRANCH === 'main' },
  { told: 'Vercel calls it production', is: ({ VERCEL_ENV }) => VERCEL_ENV === 'production' },
];

/** Why a build must not begin as it was called: it would publish drafts, or nobody can know whether it should show them. */
export function previewFault(environment: Environment): string | undefined {
  const { PREVIEW } = environment;
  if (!PREVIEW) return undefined;
  if (!isPreview(environment)) return `PREVIEW is "${PREVIEW}", which says nothing here. Write PREVIEW=drafts to show drafts and articles of days to come, or leave PREVIEW out.`;
  const deployment = DEPLOYMENTS.find(({ is }) => is(environment));
  return deployment && `PREVIEW=drafts shows drafts and articles of days to come, and this build would be published: ${deployment.told}. Leave PREVIEW out here. A preview belongs to a pull request.`;
}

/**
 * Lets a build begin, unless it would publish what is held back.
 *
 * @throws where it would, with what to change; it is for people, so it carries no stack
 */
export function guardPreview(environment: Environment): void {
  const fault = previewFault(environment);
  if (fault) throw Object.assign(new Error(fault), { stack: '' });
}
