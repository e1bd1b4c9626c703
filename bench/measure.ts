import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program took. */
export interface Measured {
  seconds: number;
  /** Of all processors together, in seconds. */
  processor: number;
  /** The most memory at one time, in MiB. */
  memory: number;
  /** How long each part of the work took, in seconds, by the line with which the program began it. */
  phases: Record<string, number>;
}

/** The lines of a build that begin a part of it. */
const PHASES: readonly (readonly [RegExp, string])[] = [
  [/Syncing content/, 'content'],
  [/Building static entrypoints/, 'bundling'],
  [/generating static routes/i, 'pages'],
  [/generating optimized images/i, 'pictures'],
  [/✓ Completed in .*\n?.*$|pictures made ready|files that nothing names/, 'after the pages'],
];

const FIRST = 'start';
const USAGE = join(import.meta.dirname, 'usage.ts');

/**
 * Runs a program of Node, and measures it.
 *
 * @throws where it fails, with what it said
 */
export async function measure(folder: string, args: readonly string[]): Promise<Measured> {
  const notes = mkdtempSync(join(tmpdir(), 'bench-'));
  const usageFile = join(notes, 'usage.json');
  // A bare site packs nothing; what packing costs, a build says itself.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PACK: 'no', USAGE_FILE: usageFile };
  const start = performance.now();
  const phases: { name: string; at: number }[] = [{ name: FIRST, at: start }];
  let said = '';
  const child = spawn(process.execPath, ['--import', USAGE, ...args], { cwd: folder, env });
  const hear = (words: Buffer): void => {
    said += words.toString();
    for (const line of words.toString().split('\n')) {
      const phase = PHASES.find(([sign]) => sign.test(line))?.[1];
      if (phase && phases.at(-1)?.name !== phase) phases.push({ name: phase, at: performance.now() });
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const end = performance.now();
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code} in ${folder}:\n${said.slice(-4000)}`);

  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(notes, { recursive: true });
  const times: Record<string, number> = {};
  for (const [index, { name, at }] of phases.entries()) times[name] = (times[name] ?? 0) + ((phases[index + 1]?.at ?? end) - at) / 1000;
  return { seconds: (end - start) / 1000, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, phases: times };
}
