import type { FieldsFault } from '../faults.ts';

/** Something that keeps YAML from being read as its writer meant it. */
export interface YamlFault {
  rule: FieldsFault;
  /** Where it stands in the YAML, in characters. */
  offset: number;
  message: string;
}
