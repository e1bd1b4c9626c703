import { parseArgs } from 'node:util';

/** What somebody asks of the report: the list, the desk in a file, the facts for programs, or help. */
export type Asked = { form: 'list' | 'json' | 'help' } | { form: 'html'; file: string } | { form: 'unknown'; why: string };

const OPTIONS = { html: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const NO_NAME = 'There is no name after --html. Write one, such as --html desk.html';

/** Understands what is typed after the command. */
export function asked(words: readonly string[]): Asked {
  try {
    const { html, json, help } = parseArgs({ args: [...words], options: OPTIONS }).values;
    if (help) return { form: 'help' };
    if (html === '') return { form: 'unknown', why: NO_NAME };
    if (html !== undefined && json) return { form: 'unknown', why: '--html writes a page for people, and --json is for programs: choose one of them' };
    return html === undefined ? { form: json ? 'json' : 'list' } : { form: 'html', file: html };
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    const isNameless = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && /--html/.test(message);
    return { form: 'unknown', why: isNameless ? NO_NAME : (message.split(/\. |\n/)[0] ?? '') };
  }
}
