import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putOnline, receive, type Script } from '../../src/live/deliver/scripts.ts';
import { Project, usualEnvironment } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';
import { SshServer } from '../support/ssh-server.ts';
import { workflowStep } from '../support/workflows.ts';

describe('npm run deliver', () => {
  const content = new SmallContent();
  const project = new Project(content.folder);
  let server: SshServer;
  const deliver = (folder: string, ...options: string[]) =>
    project.run(['tools/deliver.ts', server.target(folder), '--config', server.config(), ...options]);
  const online = (folder: string, file = 'index.html') => readFileSync(server.path(`${folder}/current/${file}`), 'utf8');
  const releases = (folder: string) => readdirSync(server.path(`${folder}/releases`)).sort();
  const build = (files: Record<string, string>) => {
    rmSync(project.dist, { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project.dist, file)), { recursive: true });
      writeFileSync(join(project.dist, file), text, { mode: 0o600 });
    }
  };
  const site = (version: string) => ({ 'index.html': `The ${version} site`, 'es/index.html': 'El sitio', [`_astro/body.${version}.woff2`]: version });
  /** Puts a site online for a test that begins with one, as a delivery does, without the line between. */
  const begin = (folder: string, version = 'first', more: Record<string, string> = {}, day = new Date()) => {
    const files = { ...site(version), ...more };
    build(files);
    for (const file of Object.keys(files)) utimesSync(join(project.dist, file), day, day);
    const shell = ({ text, given }: Script, input?: Buffer) =>
      execFileSync('sh', ['-c', text, 'sh', ...given], { encoding: 'utf8', ...(input && { input }) }).trim();
    const packed = execFileSync('tar', ['-cf', '-', '-C', project.dist, '.']);
    const name = shell(receive(server.path(folder), Object.keys(files).length), packed);
    shell(putOnline(server.path(folder), name, 5));
  };

  beforeAll(async () => {
    server = await SshServer.start();
  });
  afterAll(() => {
    server.stop();
    project.remove();
    content.remove();
  });

  it('puts a whole site online in a folder that is not there yet, for the web server to read', async () => {
    build(site('first'));
    const { code, output } = await deliver('it’s a blog');
    expect(output).toMatch(/^Sending 3 files \(0\.0 MB\), built .+\.\nThe new site is online at blog-server:.+\/current, and called /);
    expect(output).toMatch(/called \d{8}-\d{6}-\d{7,} there\. To return to the former one, add --back/);
    expect(code).toBe(0);
    expect(online('it’s a blog')).toBe('The first site');
    expect(online('it’s a blog', 'es/index.html')).toBe('El sitio');
    expect(readlinkSync(server.path('it’s a blog/current'))).toBe(`releases/${releases('it’s a blog')[0]}/site`);
    const [, shown = ''] = /^root \* "(.+)"\n$/.exec(online('it’s a blog', '_server/root.caddy')) ?? [];
    expect(realpathSync(shown)).toBe(realpathSync(server.path('it’s a blog/current')));
    expect(statSync(server.path('it’s a blog/current/index.html')).mode & 0o777).toBe(0o644);
    expect(statSync(server.path('it’s a blog/current/es')).mode & 0o777).toBe(0o755);
  });

  it('goes back to the former site, and from there no further than there is one', async () => {
    begin('back', 'first');
    begin('back', 'second');
    // What a page asks for that was open before.
    expect(online('back', '_astro/body.first.woff2')).toBe('first');
    expect((await deliver('back', '--back')).output).toMatch(/^The former site is online again: /);
    expect(online('back')).toBe('The first site');
    const none = await deliver('back', '--back');
    expect(none.output).toBe(`There is no former site in ${server.path('back')} to go back to.\n`);
    expect(none.code).toBe(1);
    expect(online('back')).toBe('The first site');
    // After a bad site, the former one is that which readers had, and not the bad one.
    begin('back', 'third');
    await deliver('back', '--back');
    expect(online('back')).toBe('The first site');
  });

  it('shows a site at once where its headers are the same, and else once the web server has read them', () => {
    const shown = (folder: string) => /"(.+)"/.exec(online(folder, '_server/root.nginx'))?.[1] ?? '';
    const page = (root: string) => readFileSync(join(root, 'index.html'), 'utf8');
    const headers = (value: string) => ({ '_server/Caddyfile': value });
    begin('headers', 'first', headers('one'));
    const read = shown('headers');
    const told = statSync(server.path('headers/configuration')).mtimeMs;
    begin('headers', 'second', headers('one'));
    expect(page(read)).toBe('The second site');
    expect(statSync(server.path('headers/configuration')).mtimeMs).toBe(told);
    begin('headers', 'third', headers('two'));
    expect(page(read)).toBe('The second site');
    expect(page(shown('headers'))).toBe('The third site');
    expect(statSync(server.path('headers/configuration')).mtimeMs).toBeGreaterThan(told);
  });

  it('leaves the day of a file that did not change, by which a browser knows it again', () => {
    const dayOf = (file: string) => statSync(server.path(`days/current/${file}`)).mtime.getFullYear();
    begin('days', 'first', {}, new Date(2024, 1));
    begin('days', 'second', {}, new Date(2025, 1));
    expect([dayOf('index.html'), dayOf('es/index.html')]).toEqual([2025, 2024]);
    expect(online('days')).toBe('The second site');
  });

  it('keeps as many sites as it is told, and of a site no more than the next needs', async () => {
    for (const version of ['first', 'second', 'third']) begin('pruned', version);
    const before = releases('pruned');
    build(site('fourth'));
    expect((await deliver('pruned', '--keep', '2')).code).toBe(0);
    expect(releases('pruned')).toEqual([before[2], expect.stringMatching(/^\d{8}-/)]);
    expect(readdirSync(server.path('pruned/current/_astro')).sort()).toEqual(['body.fourth.woff2', 'body.third.woff2']);
  });

  it('leaves the former site online where the line breaks in the middle', async () => {
    begin('cut');
    const before = releases('cut');
    build({ ...site('second'), 'film.mp4': 'x'.repeat(3_000_000) });
    server.cutAfter = 1_000_000;
    const { code, output } = await deliver('cut');
    expect(output).toMatch(/^Sending .+\nThe connection broke before the whole site had arrived\. Try again\.\n$/);
    expect(code).toBe(1);
    expect(online('cut')).toBe('The first site');
    await expect.poll(() => releases('cut')).toEqual(before);
    expect((await deliver('cut')).code).toBe(0);
    expect(online('cut')).toBe('The second site');
  });

  it('says that the disk is full, and leaves the former site online', async () => {
    begin('full');
    const before = releases('full');
    server.writeProgram('tar', 'head -c 2000 >/dev/null; echo "tar: ./index.html: Cannot write: No space left on device" >&2; exit 2');
    build(site('second'));
    const { code, output } = await deliver('full');
    server.removeProgram('tar');
    expect(output).toMatch(/\nThe disk of the server is full\. Make room there, or keep fewer former sites: --keep 2\.\n$/);
    expect(code).toBe(1);
    expect(online('full')).toBe('The first site');
    expect(releases('full')).toEqual(before);
  });

  it('changes nothing when it only says what it would do', async () => {
    begin('dry');
    build(site('second'));
    const { code, output } = await deliver('dry', '--dry-run');
    expect(output).toMatch(/^Would send 3 files .+\nOn the server, the oldest first:\n {2}\d{8}-\d{6}-\d+ {2}online\nNothing was changed\.\n$/);
    expect(code).toBe(0);
    expect(online('dry')).toBe('The first site');
    expect((await deliver('never', '--dry-run')).output).toContain(`The server has no site in ${server.path('never')} yet. Nothing was changed.`);
    expect(existsSync(server.path('never'))).toBe(false);
  });

  it('is what the workflow does where DELIVER_TO names a server', async () => {
    build(site('first'));
    const env = {
      DELIVER_TO: `${userInfo().username}@127.0.0.1:${server.path('published')}`,
      SSH_PORT: server.port,
      SSH_KEY: readFileSync(server.path('known'), 'utf8').trim(),
      SSH_KNOWN_HOSTS: readFileSync(server.path('known_hosts'), 'utf8').trim(),
      RUNNER_TEMP: mkdtempSync(join(project.folder, 'runner-')),
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    };
    const script = workflowStep('publish', 'own-server', 'Deliver the site');
    const run = (more: Record<string, string>) =>
      promisify(execFile)('bash', ['-e', '-c', script], { cwd: project.folder, env: { ...usualEnvironment(), ...env, ...more } });
    await run({});
    expect(online('published')).toBe('The first site');
    await expect(run({ SSH_KEY: '' })).rejects.toMatchObject({ stdout: '::error::The secrets SSH_KEY and SSH_KNOWN_HOSTS ' +
      'are missing: deploy/own-server.md says what they hold.\n' });
  });

  it('says that a login is refused', async () => {
    build(site('first'));
    const { code, output } = await project.run(['tools/deliver.ts', server.target('blog'), '--config', server.config('stranger')]);
    expect(output).toContain('The server refuses the login blog-server. Look whether the name is right, and whether your ' +
      'key is known there: deploy/own-server.md says how.');
    expect(code).toBe(1);
  });

  it('touches nothing of the name that it needs where somebody else made it', async () => {
    mkdirSync(server.path('other/current'), { recursive: true });
    writeFileSync(server.path('other/current/index.html'), 'Something else');
    build(site('first'));
    expect((await deliver('other')).output).toContain(`In ${server.path('other')} there is something called "current" that no delivery made.`);
    expect(online('other')).toBe('Something else');
  });

  it('sends no preview with drafts, and no site whose build stopped', async () => {
    build({ 'index.html': '<meta name="robots" content="noindex">' });
    expect((await deliver('blog')).output).toBe('What was built last is a preview with drafts, and readers must not get it. ' +
      'Type npm run build without PREVIEW first.\n');
    build(site('first'));
    const mark = join(project.folder, '.cache/astro/build-is-running');
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, '');
    expect((await deliver('blog')).output).toMatch(/^A build is running, or the last one stopped before its end/);
    rmSync(mark);
    rmSync(project.dist, { recursive: true });
    expect((await deliver('blog')).output).toBe('There is no built site yet. Type npm run build first.\n');
    expect(existsSync(server.path('blog'))).toBe(false);
  });

  it.each([
    [[], 'Say where the site goes: npm run deliver -- user@host:/folder. With --help, everything that can stand here is listed.'],
    [['--bakc'], "Unknown option '--bakc'. Type npm run deliver -- --help to see what can stand here."],
    [['web@host:/srv/blog', '--port', 'ssh'], '"ssh" is no port. Write a number, such as --port 2222.'],
    [['web@host:/srv/blog', '--keep', '0'], '"0" is no number of sites to keep. Write one or more, such as --keep 5.'],
  ])('says what is wrong with %j', async (options, told) => {
    const { code, output } = await project.run(['tools/deliver.ts', ...options]);
    expect(output).toBe(`${told}\n`);
    expect(code).toBe(1);
  });
});
