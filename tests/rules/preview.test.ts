import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guardPreview, previewFault } from '../../src/build/preview.ts';
import { isPreview } from '../../src/model/preview.ts';

interface Step {
  name?: string;
  if?: string;
  run?: string;
  env?: Record<string, unknown>;
}

const workflow = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
const stepsOf = (name: string) => Object.values((parse(workflow(name)) as { jobs: Record<string, { steps: Step[] }> }).jobs).flatMap(({ steps }) => steps);

describe('a build that shows drafts', () => {
  it.each<[string, Record<string, string>]>([
    ['on a computer', {}],
    ['on any machine that builds for others', { CI: 'true' }],
    ['for a pull request at GitHub', { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' }],
    ['for a deploy preview at Netlify', { CI: 'true', NETLIFY: 'true', CONTEXT: 'deploy-preview' }],
    ['for a branch at Cloudflare Pages', { CI: 'true', CF_PAGES: '1', CF_PAGES_BRANCH: 'sleep-and-mood' }],
    ['for a branch at Cloudflare Workers', { CI: 'true', WORKERS_CI: '1', WORKERS_CI_BRANCH: 'sleep-and-mood' }],
    ['for a preview at Vercel', { CI: '1', VERCEL: '1', VERCEL_ENV: 'preview' }],
    ['where the list of addresses is not written', { LIST_ADDRESSES: '' }],
  ])('may be made %s', (_, environment) => {
    expect(previewFault({ ...environment, PREVIEW: 'drafts' })).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['where the addresses are listed that were published', { LIST_ADDRESSES: 'true' }],
    ['for what was merged at GitHub', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }],
    ['for the articles of the day at GitHub', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'schedule' }],
    ['by hand at GitHub', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch' }],
    ['with the rights of the project, for anybody’s pull request', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['for the site at Netlify', { NETLIFY: 'true', CONTEXT: 'production' }],
    ['for the site at Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_BRANCH: 'main' }],
    ['for the site at Cloudflare Workers', { WORKERS_CI: '1', WORKERS_CI_BRANCH: 'main' }],
    ['for the site at Vercel', { VERCEL_ENV: 'production' }],
  ])('is refused %s, in words', (_, environment) => {
    expect(previewFault({ ...environment, PREVIEW: 'drafts' })).toMatch(/^PREVIEW=drafts shows drafts and articles of days to come, and this build would be published: .*\. Leave PREVIEW out here\./);
    expect(() => guardPreview({ ...environment, PREVIEW: 'drafts' })).toThrow('Leave PREVIEW out here.');
    expect(previewFault(environment)).toBeUndefined();
  });

  it.each(['draft', 'true', '1', 'DRAFTS', ' drafts', 'false'])('is not asked for with PREVIEW=%s, and the build says how', (PREVIEW) => {
    expect(isPreview({ PREVIEW })).toBe(false);
    expect(previewFault({ PREVIEW })).toBe(`PREVIEW is "${PREVIEW}", which says nothing here. Write PREVIEW=drafts to show drafts and articles of days to come, or leave PREVIEW out.`);
  });

  it.each([{}, { PREVIEW: '' }])('is not what %j asks for', (environment) => {
    expect(isPreview(environment)).toBe(false);
    expect(previewFault(environment)).toBeUndefined();
  });
});

describe('the workflows', () => {
  it('show drafts in the copy of a pull request, after the site itself was built', () => {
    const steps = stepsOf('check');
    const showing = steps.filter(({ env }) => env && 'PREVIEW' in env);
    expect(showing.map(({ if: when, run, env }) => [when, run, env])).toEqual([["github.event_name == 'pull_request'", 'npm run build', { PREVIEW: 'drafts' }]]);
    const runs = steps.map(({ run }) => run);
    expect(runs.filter((run) => run === 'npm run build').length).toBe(2);
    expect(runs.indexOf('npm run offline')).toBeGreaterThan(runs.lastIndexOf('npm run build'));
    expect(workflow('check').match(/PREVIEW/g)).toHaveLength(1);
  });

  it.each(['publish', 'nightly'])('never show them in %s', (name) => {
    expect(workflow(name)).not.toContain('PREVIEW');
  });

  it('list the addresses where they publish, which alone refuses drafts', () => {
    const build = stepsOf('publish').find(({ run }) => run === 'npm run build');
    expect(build?.env).toEqual({ LIST_ADDRESSES: true });
    expect(previewFault({ PREVIEW: 'drafts', LIST_ADDRESSES: String(build?.env?.['LIST_ADDRESSES']) })).toContain('would be published');
  });
});
