import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Unclear } from '../src/content/unclear.ts';

/**
 * What is typed after a command: its options, and the words between them.
 *
 * @param command as it is typed, such as `npm run smoke`
 * @throws {Unclear} where an option is unknown, or lacks its value
 */
export function typedWords<T extends ParseArgsOptionsConfig>(command: string, options: T) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (fault) {
    throw new Unclear(`${(fault as Error).message.split('. ')[0]}. Type ${command} -- --help to see what can stand here.`);
  }
}
