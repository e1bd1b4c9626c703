import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Unclear } from '../../content/unclear.ts';
import { inWords } from './faults.ts';
import type { Script } from './scripts.ts';
import type { Target } from './target.ts';

/** How a server is reached. */
export interface Server extends Target {
  /** The number of its SSH port, where that is not the usual one. */
  port?: string | undefined;
  /** A file of settings for `ssh`, where those are not in the usual place. */
  config?: string | undefined;
}

/** Give up after 20 seconds without a connection, and after a minute without a sign of life. */
const PATIENCE = ['-o', 'ConnectTimeout=20', '-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'];

/**
 * Runs a script on the server, and gives what it prints.
 *
 * @param input what the script reads
 * @throws {Unclear} where the server cannot be reached, or the script fails there
 */
export async function run(server: Server, script: Script, input?: Readable): Promise<string> {
  const ssh = spawn('ssh', options(server, script), { stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
  // Where the server ends first, its own words say why, not those of the broken line to it.
  const sent = input && ssh.stdin ? pipeline(input, ssh.stdin).then(() => undefined, () => undefined) : undefined;
  let output = '';
  ssh.stdout?.setEncoding('utf8').on('data', (part: string) => (output += part));
  const { code, complaint } = await ending(ssh);
  input?.destroy();
  await sent;
  if (code !== 0) throw new Unclear(inWords(complaint, server));
  return output.trim();
}

function options({ login, port, config }: Server, { text, given }: Script): string[] {
  const command = ['sh', '-c', text.trim(), 'sh', ...given].map(quoted).join(' ');
  return [...PATIENCE, ...(port ? ['-p', port] : []), ...(config ? ['-F', config] : []), '--', login, command];
}

/** A word for the shell of the server. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** How a program ended, and what it complained of. */
export async function ending(program: ChildProcess): Promise<{ code: number; complaint: string }> {
  let complaint = '';
  program.stderr?.setEncoding('utf8').on('data', (part: string) => (complaint += part));
  return new Promise((done) => {
    program.once('error', ({ message }) => done({ code: 1, complaint: message }));
    program.once('close', (code) => done({ code: code ?? 1, complaint }));
  });
}
