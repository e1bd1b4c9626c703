import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { Unclear } from '../../content/unclear.ts';
import { askForSites, goBack, putOnline, receive } from './scripts.ts';
import { ending, run, type Server } from './ssh.ts';

/** The sites that a server has, by name, the oldest first. */
export interface Sites {
  online: string | undefined;
  kept: readonly string[];
}

/** Which sites a server has. It changes nothing. */
export async function sitesOn(server: Server): Promise<Sites> {
  const lines = (await run(server, askForSites(server.folder))).split('\n');
  const named = (kind: string) => lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
  return { online: named('online')[0], kept: named('kept') };
}

/**
 * Sends a built site, and puts it online once all of it is there: until then readers get the former one, whatever happens.
 * Two steps, so that the second never comes where the first did not end well on both sides.
 *
 * @param site where it is here, and how many files it has
 * @param keep how many sites stay on the server, the new one among them
 * @param sent hears of each piece that left, in bytes
 * @returns the name of the site on the server
 * @throws {Unclear} where it could not be sent
 */
export async function deliver(server: Server, site: { folder: string; files: number }, keep: number, sent: (bytes: number) => void): Promise<string> {
  const name = await send(server, site, sent);
  await run(server, putOnline(server.folder, name, keep));
  return name;
}

async function send(server: Server, { folder, files }: { folder: string; files: number }, sent: (bytes: number) => void): Promise<string> {
  // Without the variable, tar on macOS adds files of its own.
  const tar = spawn('tar', ['-cf', '-', '-C', folder, '.'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, COPYFILE_DISABLE: '1' } });
  const packed = tar.stdout.pipe(new PassThrough()).on('data', (piece: Buffer) => sent(piece.length));
  const packing = ending(tar);
  tar.once('error', () => packed.end());
  const arrived = await run(server, receive(server.folder, files), packed).catch((fault: unknown) => fault as Error);
  // Where the server stopped taking the site, it has said why, and nothing is left to pack for.
  const stopped = tar.kill();
  tar.stdout.destroy();
  const { code, complaint } = await packing;
  if (code !== 0 && !stopped) throw new Unclear(`The site could not be packed: ${inOneLine(complaint)}. Type npm run build, and try again.`);
  if (typeof arrived !== 'string') throw arrived;
  return arrived;
}

function inOneLine(complaint: string): string {
  return /ENOENT/.test(complaint) ? 'this computer has no program called tar' : (complaint.trim().split('\n').at(-1) ?? '');
}

/** Puts the former site online again, and tells its name. */
export function back(server: Server): Promise<string> {
  return run(server, goBack(server.folder));
}
