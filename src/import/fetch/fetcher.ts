/** What was fetched. */
export interface Fetched {
  bytes: Uint8Array;
  /** Its address after redirects. */
  address: string;
  /**
   * The media type, in small letters and without parameters: of a page as its header tells, empty where there is none; of
   * a picture by what is in it, whatever its name or its header say.
   */
  type: string;
  /** The encoding that its header tells, in small letters. */
  charset?: string | undefined;
}

/** The one way to the net. Each ends with `Refused`, in words for a person, where something cannot be had or may not be asked. */
export interface Fetcher {
  page(address: string): Promise<Fetched>;
  picture(address: string): Promise<Fetched>;
}
