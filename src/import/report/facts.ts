import type { Address } from '../../content/addresses.ts';
import type { Taken } from '../html/taken.ts';
import type { Notice } from '../source.ts';

/** What a person should know of an article that came along. */
export interface ArticleFacts {
  /** Where it stood, for a person. */
  from: string;
  title: string;
  /** The name of its folder in content/posts, and the file with its words. */
  folder: string;
  file: string;
  address: Address;
  /** Sentences on what a person must decide. */
  notes: string[];
  taken: Taken[];
}

/** What happened in a run. */
export interface RunFacts {
  articles: ArticleFacts[];
  /** What the source and the run could not take, each with its reason. */
  notices: Notice[];
  /** Former addresses, each with where it leads now; nothing where nobody can be led. */
  addresses: { from: string; to: string | undefined; why?: string | undefined }[];
  there: number;
}
