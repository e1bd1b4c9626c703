import { basename, extname } from 'node:path';

/** What a picture may be, by its ending, and how the program that reads it calls the format. */
export const FORMATS: Record<string, string> = { '.svg': 'svg', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.png': 'png', '.webp': 'webp', '.avif': 'heif', '.gif': 'gif' };

/** The endings of a drawing, or of a photograph in a format that every editor's computer writes. */
export const PICTURE_ENDINGS = Object.keys(FORMATS);

/** How a picture is saved in another format, on a Mac and on Windows. */
const saved = (format: string) => `On a Mac open it in Preview, and choose File ▸ Export ▸ ${format}; on Windows open it in Paint, and choose File ▸ Save as ▸ ${format}.`;

/** What to do with a picture in a format that pages do not show, by its ending. */
const ELSEWHERE: readonly (readonly [endings: readonly string[], advice: (name: string) => string])[] = [
  [['.jfif', '.jpe', '.jif', '.jfi'], (name) => `is a JPEG under another ending. Rename the file, and write ./${name}.jpg.`],
  [
    ['.heic', '.heif'],
    (name) => `is in the format of an iPhone, which most browsers do not show. On a Mac open it in Preview, and choose File ▸ Export ▸ JPEG; on Windows open it in Photos, and choose Save as ▸ .jpg. Then write ./${name}.jpg.`,
  ],
  [['.tif', '.tiff', '.bmp', '.dib', '.pict'], (name) => `is in a format that browsers do not show. ${saved('PNG')} Then write ./${name}.png.`],
  [['.apng', '.jxl', '.jp2', '.ico', '.icns'], (name) => `is in a format that this site does not read. ${saved('PNG')} Then write ./${name}.png.`],
  [['.svgz'], (name) => `is a packed drawing. In Inkscape choose File ▸ Save As ▸ Plain SVG, and write ./${name}.svg.`],
  [['.ai', '.eps', '.psd', '.sketch', '.fig', '.xd', '.cdr'], (name) => `is the file of a drawing program. Open it there, and choose File ▸ Export, as SVG or PNG. Then write ./${name}.svg or ./${name}.png.`],
  [['.drawio', '.vsdx'], (name) => `is a plan, not yet a picture. In draw.io choose File ▸ Export as ▸ SVG, and write ./${name}.svg.`],
];

/** What to do with a picture whose ending says that pages do not show it; nothing for an ending that is none of a picture's. */
export function otherFormatAdvice(file: string): string | undefined {
  const ending = extname(file).toLowerCase();
  const [, advice] = ELSEWHERE.find(([endings]) => endings.includes(ending)) ?? [];
  return advice?.(basename(file, extname(file)));
}

/** What is said of a picture that is really in another format than its name says. */
export function otherFormat(format: string, compression: string | undefined, ending: string): string {
  if (format === 'heif' && compression === 'hevc') return `is really in the format of an iPhone (HEIC), which most browsers do not show. On a Mac open it in Preview, and choose File ▸ Export ▸ JPEG; on Windows open it in Photos, and choose Save as ▸ .jpg.`;
  const name = Object.entries(FORMATS).find(([, known]) => known === format)?.[0] ?? format;
  return `is really a ${name} file. Save it again as ${ending}.`;
}
