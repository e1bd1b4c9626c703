import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readText } from '../../content/files.ts';
import { readPdf } from '../../content/pdf.ts';
import { attachmentFormat, CAPTIONS } from '../../schema/attachments.ts';
import { captionsFault } from './captions.ts';
import { filmFault } from './film-file.ts';

/** The words of a title that is only the name of a file, as programs for printing write it. */
const NAME_AS_TITLE = /^(?:Microsoft (?:Word|PowerPoint|Excel) - )|\.(?:docx?|odt|pages|pdf|indd|pptx?)$/i;

/** How a PDF is saved anew from Word, with all that it needs. */
const FROM_WORD = 'In Word write it under File ▸ Info ▸ Title, and choose File ▸ Save As ▸ PDF ▸ Options ▸ Document properties';

/** What is wrong with a file that readers take along, play, or read while they watch. */
export async function attachmentFault(file: string): Promise<string | undefined> {
  const { size } = await stat(file);
  if (size === 0) return 'is an empty file. Save it again from the program it comes from.';
  if (file.endsWith(CAPTIONS)) {
    const text = await readText(file);
    return typeof text === 'string' ? captionsFault(text) : `cannot be read as text. Save it as plain text in UTF-8.`;
  }
  const format = attachmentFormat(file);
  if (format === undefined) return undefined;
  if (size > format.most) {
    const advice = format.kind === 'document' ? 'In Word choose File ▸ Save As ▸ PDF ▸ Minimum size; on a Mac, in Preview, File ▸ Export ▸ Quartz Filter ▸ Reduce File Size.' : 'Save it smaller, such as with the preset Fast 480p30 of HandBrake.';
    return `has ${(size / 1_000_000).toFixed(1)} MB, and ${format.most / 1_000_000} MB is the most that a telephone should load. ${advice}`;
  }
  const bytes = await readFile(file);
  return format.kind === 'document' ? pdfFault(bytes) : filmFault(bytes, extname(file));
}

/** What is wrong with a PDF. Its title and language are what screen readers say first, and in which voice: https://www.w3.org/TR/WCAG20-TECHS/pdf */
function pdfFault(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return 'is really a Word file or a packed folder. Open it in Word, and choose File ▸ Save As ▸ PDF.';
  const pdf = readPdf(bytes);
  if (pdf === undefined) return 'is damaged or is not a PDF. Save it again from the program it comes from.';
  if (pdf.encrypted) return 'is locked with a password or against copying, which shuts screen readers out. Save it again without: in Word under File ▸ Save As ▸ PDF ▸ Options, in Acrobat under File ▸ Properties ▸ Security ▸ No Security.';
  if (pdf.title === undefined) return `has no title, which screen readers and windows would show. ${FROM_WORD}; in Acrobat write it under File ▸ Properties ▸ Title.`;
  if (NAME_AS_TITLE.test(pdf.title)) return `has the title "${pdf.title}", which is the name of a file. ${FROM_WORD}; in Acrobat write it under File ▸ Properties ▸ Title.`;
  if (pdf.language === undefined) return 'does not say its language, so that screen readers read it in the wrong voice. In Word choose File ▸ Save As ▸ PDF ▸ Options ▸ Document structure tags for accessibility; in Acrobat choose File ▸ Properties ▸ Advanced ▸ Language.';
  return undefined;
}
