import { type HelpLine, helpLinesSchema } from '../schema/help-line.ts';
import { contentFile, lazily } from './content-file.ts';

/** The lines that help at once, in the order in which they are shown. */
export const helpLines = lazily((): readonly HelpLine[] => contentFile('help-lines.yaml', helpLinesSchema));

/** What a tap on a way to get help opens: the telephone, a message with its word, or a chat. */
export function wayAddress({ call, sms, keyword, web }: HelpLine['ways'][number]): string | undefined {
  if (call) return `tel:${call.replaceAll('-', '')}`;
  if (sms) return `sms:${sms.replaceAll('-', '')}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
  return web;
}
