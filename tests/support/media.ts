import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

/**
 * A second of a film and of a recording, made with ffmpeg 5.1 from its own test patterns:
 * -f lavfi -i testsrc=size=160x90:rate=5:duration=1 -f lavfi -i sine=frequency=220:duration=1 -c:v libx264 -crf 40 -c:a aac -b:a 16k -movflags +faststart breathing.mp4
 * -f lavfi -i color=0x0d5660:size=160x90:rate=5:duration=1 -c:v libvpx-vp9 -b:v 8k breathing.webm
 * -f lavfi -i sine=frequency=220:duration=1 -c:a libmp3lame -b:a 16k counting.mp3
 */
export const FILM = readFileSync('tests/support/media/breathing.mp4');
export const WEB_FILM = readFileSync('tests/support/media/breathing.webm');
export const RECORDING = readFileSync('tests/support/media/counting.mp3');

export const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:00.900\nBreathe in.\n';

/** What a small PDF says of itself. */
interface Said {
  title?: string;
  language?: string;
  /** Whether its objects are packed into a stream, as newer programs write them. */
  packed?: boolean;
  locked?: boolean;
}

/** The smallest PDF: one empty page. */
export function pdf({ title, language, packed = false, locked = false }: Said = {}): Buffer {
  const objects = [
    `<</Type /Catalog /Pages 2 0 R${language === undefined ? '' : ` /Lang (${language})`}>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]>>',
    `<<${title === undefined ? '' : `/Title <FEFF${Buffer.from(title, 'utf16le').swap16().toString('hex')}>`}>>`,
  ];
  const end = `/Root 1 0 R /Info 4 0 R /Size 8${locked ? ' /Encrypt 5 0 R' : ''}`;
  const file = packed ? packedFile(objects, end) : plainFile(objects, end);
  return Buffer.from(`%PDF-1.7\n${file}\nstartxref\n9\n%%EOF\n`, 'latin1');
}

function plainFile(objects: readonly string[], end: string): string {
  return `${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj`).join('\n')}\ntrailer\n<<${end}>>`;
}

function packedFile(objects: readonly string[], end: string): string {
  const starts = objects.map((_, index) => objects.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  const pairs = `${starts.map((start, index) => `${index + 1} ${start}`).join(' ')} `;
  const stream = deflateSync(Buffer.from(pairs + objects.join(' '), 'latin1')).toString('latin1');
  const packed = `6 0 obj\n<</Type /ObjStm /N ${objects.length} /First ${pairs.length} /Filter /FlateDecode /Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj`;
  return `${packed}\n7 0 obj\n<</Type /XRef ${end} /W [1 2 1] /Length 0>>\nstream\n\nendstream\nendobj`;
}
