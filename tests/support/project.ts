import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the site is made from, beside its content. */
const PARTS = ['src', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What is kept from build to build, each file under a name made from all that went into it, and named once it is whole. */
const SHARED_CACHES = ['.cache/fonts', '.cache/packed', '.cache/share'];

/** A copy of the project in a folder of its own, whose content a test may change as it likes. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'practice-blog-'));
  readonly dist = join(this.folder, 'dist');

  /** @param content the content to start with */
  constructor(content: string) {
    for (const part of PARTS) cpSync(part, join(this.folder, part), { recursive: true });
    cpSync(content, join(this.folder, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
    mkdirSync(join(this.folder, '.cache'));
    for (const cache of SHARED_CACHES) {
      mkdirSync(cache, { recursive: true });
      symlinkSync(resolve(cache), join(this.folder, cache));
    }
  }

  /** Builds the site as `npm run build` does, save that nothing is packed unless the test asks for it. */
  build(env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
    return this.run(['node_modules/astro/bin/astro.mjs', 'build'], { PACK: 'no', ...env });
  }

  /** Runs a script of the project. */
  run(args: string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
    return new Promise((done) => {
      execFile(
        process.execPath,
        args,
        { cwd: this.folder, env: { ...usualEnvironment(), ...env }, maxBuffer: 1 << 26 },
        (fault, stdout, stderr) => done({ code: fault ? Number(fault.code ?? 1) : 0, output: stdout + stderr }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * What programs are told of this machine, without what Vitest tells its own, since a build would take some of that for its settings,
 * and as on an editor's machine, wherever the tests run: one that builds for others lists no new addresses.
 */
export function usualEnvironment(): NodeJS.ProcessEnv {
  const own = ['CI', 'LIST_ADDRESSES', 'GITHUB_ACTIONS', 'NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST'];
  const kept = Object.entries(process.env).filter(([name]) => !own.includes(name) && !name.startsWith('VITEST'));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}
