import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refused } from '../refused.ts';
import { inWords } from './reasons.ts';

/** The body of an answer, unpacked. It is counted as it is unpacked, so that a small packet cannot fill the memory. */
export async function read(response: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = () => new Refused(`it has more than ${Math.round(most / 1_000_000)} MB.`);
  if (Number(response.headers['content-length']) > most) {
    response.destroy();
    throw tooLarge();
  }
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of unpacked(response) as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > most) throw tooLarge();
      parts.push(part);
    }
  } catch (fault) {
    inWords(fault);
  } finally {
    response.destroy();
  }
  return Buffer.concat(parts);
}

/** What unpacks an answer, by what its header says. */
const UNPACKING = new Map<string, () => Transform>([
  ['gzip', createGunzip], ['x-gzip', createGunzip], ['br', createBrotliDecompress], ['deflate', createInflate],
]);

function unpacked(response: IncomingMessage): Readable {
  const unpack = UNPACKING.get(response.headers['content-encoding']?.toLowerCase() ?? '')?.();
  if (!unpack) return response;
  response.once('error', (fault) => unpack.destroy(fault));
  return response.pipe(unpack);
}

