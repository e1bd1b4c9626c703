/** A part of an MP4: its four letters, and its bytes (ISO/IEC 14496-12, 4.2). */
interface Box {
  name: string;
  content: Buffer;
}

/** The pictures of telephones of some makes, which many browsers do not play. */
const HEVC = /hvc1|hev1/;

/** Where telephones write the place of a film: QuickTime's own note, and that of its metadata. */
const PLACE = /\xa9xyz|com\.apple\.quicktime\.location\.ISO6709/;

const DAMAGED = 'is damaged or cut off. Save it again from the program it comes from.';

/** What is wrong with a film or a recording. */
export function filmFault(bytes: Buffer, ending: string): string | undefined {
  const really = formatOf(bytes);
  if (really === undefined) return DAMAGED;
  if (really !== ending && !(really === '.mp4' && ending === '.m4a')) return `is really a ${really} file. Save it again as ${ending}.`;
  if (really !== '.mp4') return undefined;
  const boxes = boxesOf(bytes);
  const facts = boxes?.find(({ name }) => name === 'moov')?.content.toString('latin1');
  if (facts === undefined) return DAMAGED;
  if (HEVC.test(facts)) return 'is in a format of telephones (HEVC) that many browsers do not play. Save it again with the preset Fast 480p30 of HandBrake.';
  if (PLACE.test(facts)) return 'says where it was filmed, which everybody could read. Save it again with HandBrake, which leaves that out.';
  return undefined;
}

/** The ending that fits what is in a file; nothing for what no browser plays. */
function formatOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 12).toString('latin1');
  if (start.slice(4, 8) === 'ftyp') return start.slice(8, 10) === 'qt' ? '.mov' : '.mp4';
  if (start.startsWith('\x1a\x45\xdf\xa3')) return '.webm';
  // An MP3 begins with notes on it, or with eleven bits that are set, as each of its frames does.
  if (start.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return '.mp3';
  if (start.startsWith('RIFF')) return start.slice(8, 11) === 'WAV' ? '.wav' : '.avi';
  return undefined;
}

/** The parts of an MP4 in their order; nothing where the last one is not whole. */
function boxesOf(bytes: Buffer): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const size = short === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (size < 8 || at + size > bytes.length) return undefined;
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return boxes;
}
