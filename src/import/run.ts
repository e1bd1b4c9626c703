import type { Fetcher } from './fetch/fetcher.ts';
import type { Source, What } from './source.ts';

/** How a run goes. */
export interface Run {
  /** The content's folder. */
  root: string;
  source: Source;
  what: What;
  fetcher: Fetcher;
  /** Says what would come along, and writes nothing. */
  dryRun?: boolean;
  /** Takes the proposals for labels and authors without asking. */
  accept?: boolean;
  /** The address of the former site, where the source does not tell it. */
  site?: string | undefined;
  /** The folder in which this site stands at its host, such as `/blog`. */
  folder?: string;
  now?: Date;
  /** Told how far it is. */
  progress?(doing: string, done: number, of?: number): void;
}
