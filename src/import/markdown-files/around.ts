/** What the marks of a system need to know of the rest. */
export interface Around {
  /** The address of another file of the project, by its path or the end of it; nothing where there is none. */
  addressOf(path: string): string | undefined;
  /** Tells of a mark that only the other system can fill in, and that is left out. */
  leftOut(mark: string): void;
}
