import { createReadStream, openSync, closeSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fetcher } from './fetch/fetcher.ts';
import { Refused } from './refused.ts';
import type { Source, What } from './source.ts';
import { decoderFor } from './xml/chunks.ts';

/** By how much of a file or page a source recognizes it, in bytes. */
const START = 65_536;

/**
 * Opens what is typed after the command.
 *
 * @throws Refused where there is no such thing
 */
export async function opened(typed: string, fetcher: Fetcher): Promise<What> {
  if (/^https?:\/\//i.test(typed)) return page(typed, fetcher);
  if (/^[a-z]{2,}:/i.test(typed)) throw new Refused(`${typed} cannot be opened. Type the name of a file or a folder, or an address that starts with https://.`);
  const place = resolve(typed);
  const facts = statSync(place, { throwIfNoEntry: false });
  if (!facts) throw new Refused(`There is no file or folder called ${typed}. Look at its name; one with spaces stands in quotation marks.`);
  if (facts.isDirectory()) return { typed, kind: 'folder', place, start: '', bytes: nothing };
  if (facts.size === 0) throw new Refused(`${typed} is empty. Get the file again.`);
  return { typed, kind: 'file', place, start: text(startOf(place)), bytes: () => createReadStream(place) };
}

/**
 * The source that knows what is brought.
 *
 * @param id the source that was asked for
 * @throws Refused where none does
 */
export async function sourceFor(what: What, sources: readonly Source[], id?: string): Promise<Source> {
  const asked = sources.find((source) => source.id === id);
  if (id !== undefined && !asked) throw new Refused(`Nothing is called ${id} after --from. There are: ${sources.map((source) => source.id).join(', ')}.`);
  if (asked) return asked;
  for (const source of sources) if (await source.recognizes(what)) return source;
  const list = sources.map(({ id: name, tells }) => `  ${name.padEnd(10)} ${tells}`).join('\n');
  throw new Refused(`Nobody knows here what ${what.typed} is. There are:\n${list}\nWrite the fitting one after --from.`);
}

async function page(typed: string, fetcher: Fetcher): Promise<What> {
  const { bytes, address } = await fetcher.page(typed).catch((fault: unknown) => {
    throw fault instanceof Refused ? new Refused(`${typed} could not be opened: ${fault.message}`) : fault;
  });
  return {
    typed,
    kind: 'address',
    place: address,
    start: text(bytes.subarray(0, START)),
    async *bytes() {
      yield bytes;
    },
  };
}

function nothing(): never {
  throw new Refused('This is a folder, and a file was expected.');
}

function startOf(file: string): Uint8Array {
  const opened = openSync(file, 'r');
  const bytes = new Uint8Array(START);
  const length = readSync(opened, bytes, 0, START, 0);
  closeSync(opened);
  return bytes.subarray(0, length);
}

function text(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes, { stream: true });
}
