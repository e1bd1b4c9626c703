import { reasonOf } from './reasons.ts';

/** What a site answers. */
export interface Answer {
  url: URL;
  status: number;
  headers: Headers;
  body: string;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** A site as anybody meets it, each of whose addresses is asked for once. */
export class LiveSite {
  /** Where its front page is, without a slash at the end. */
  readonly address: string;
  readonly #answers = new Map<string, Promise<Answer>>();
  #asked = 0;

  constructor(address: string) {
    this.address = address.replace(/\/+$/, '');
  }

  /** How many addresses were asked for. */
  get asked(): number {
    return this.#asked;
  }

  get url(): URL {
    return new URL(this.address);
  }

  /** The part of its address behind the host: a folder, or nothing. */
  get folder(): string {
    return this.url.pathname.replace(/\/$/, '');
  }

  /** Whether it runs on this computer, where nobody else sees it, and under another name than it will have. */
  get isHere(): boolean {
    return ['localhost', '127.0.0.1', '[::1]'].includes(this.url.hostname);
  }

  /** The whole address of a path on the site. */
  at(path: string): string {
    return path === '/' ? this.address || '/' : this.address + path;
  }

  /** Whether an address belongs to the site. */
  has({ origin, pathname }: URL): boolean {
    return origin === this.url.origin && (pathname === this.folder || pathname.startsWith(`${this.folder}/`));
  }

  /**
   * Asks for an address, and follows no redirect.
   *
   * @throws where nothing answers, with the reason in words
   */
  ask(address: string): Promise<Answer> {
    const known = this.#answers.get(address) ?? this.#ask(address);
    this.#answers.set(address, known);
    return known;
  }

  async #ask(address: string): Promise<Answer> {
    this.#asked += 1;
    try {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
      const isText = /^(?:text\/|application\/(?:\w+\+)?(?:xml|json))/.test(response.headers.get('content-type') ?? '');
      const body = isText ? await response.text() : '';
      if (!isText) await response.body?.cancel();
      return { url: new URL(address), status: response.status, headers: response.headers, body };
    } catch (fault) {
      throw new Error(reasonOf(fault), { cause: fault });
    }
  }
}

/** Where an answer leads on to, by the server or by the page. */
export function leadsTo({ url, status, headers, body }: Answer): string | undefined {
  const location = status >= 300 && status < 400 ? headers.get('location') : /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(body)?.[1];
  return location ? new URL(location.replaceAll('&amp;', '&'), url).href : undefined;
}
