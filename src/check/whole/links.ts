import { dirname, join } from 'node:path';
import type { Catalogue } from '../../content/catalogue.ts';
import type { FoundLink, Outline } from '../../content/markdown/outline.ts';
import { error, type Problem, warning } from '../../content/problem.ts';
import { suggest } from '../../content/suggest.ts';
import { FIRST_LANGUAGE } from '../../words/words.ts';
import { Destinations } from './destinations.ts';
import { otherSiteFault } from './external-links.ts';
import { addressHere, decoded, ownPath, type Practice, shortened } from './own-addresses.ts';

/** Sections that the site itself puts on the page of a text. */
const OWN_SECTIONS = /^(?:main|sources|related|key-points|contact|author|review|newest|help-lines|other-lines|(?:note|term|mark)-\d+|source-[\w-]+)$/;

/**
 * What is wrong with the links in all texts.
 *
 * @param outlines what was found in the texts
 * @param practice what is known of the site's own address, and of the page where a reader reaches the practice
 */
export function checkLinks(outlines: readonly Outline[], catalogue: Catalogue, practice: Partial<Practice>): Problem[] {
  return new Links(outlines, new Destinations(catalogue), practice).problems();
}

/** Checks all links in texts, once every address and every section is known. */
class Links {
  readonly #to: Destinations;
  readonly #practice: Partial<Practice>;
  readonly #outlines: Map<string, Outline>;

  /**
   * @param outlines what was found in the texts
   * @param practice what is known of the site's own address, and of the page where a reader reaches the practice
   */
  constructor(outlines: readonly Outline[], to: Destinations, practice: Partial<Practice>) {
    this.#to = to;
    this.#practice = practice;
    this.#outlines = new Map(outlines.map((outline) => [outline.file, outline]));
  }

  problems(): Problem[] {
    return [...this.#outlines.values()].flatMap((text) => text.links.flatMap((link) => this.#fault(link, text)));
  }

  #fault(link: FoundLink, from: Outline): Problem[] {
    const written = link.address.trim();
    const told = (message: string): Problem[] => [error(link.place, message)];
    if (/^#?$/.test(written)) return told('this link leads nowhere. Write an address between its round brackets.');
    const own = addressHere(written, this.#practice);
    if (own !== undefined) return this.#to.has(ownPath(own)) ? told(`this address is on this site. Write ${shortened(own)}.`) : this.#strayOwn(written, own, told);
    const fault = otherSiteFault(written);
    if (fault !== undefined) return fault === '' ? [] : told(fault);
    if (written.startsWith('#')) return this.#sectionFault(link, from, '', written.slice(1));
    return this.#pageFault(link, from, written);
  }

  /** The practice has pages at the same host that this site does not make, so that only what is surely wrong is told. */
  #strayOwn(written: string, own: string, told: (message: string) => Problem[]): Problem[] {
    const meant = this.#to.movedTo(ownPath(own)) ?? this.#to.nearest(ownPath(own));
    if (meant) return told(`there is no page at ${ownPath(own)}. Write ${meant}.`);
    if (/\/\/(?:localhost|127\.)/.test(written)) return told('this address is on your own computer, where no reader can see it. Write the address that it has for everybody.');
    const fault = otherSiteFault(written);
    return fault ? told(fault) : [];
  }

  #pageFault(link: FoundLink, from: Outline, written: string): Problem[] {
    const [path = '', section = ''] = decoded(written).split('#');
    const page = path.replace(/\?.*$/, '');
    if (!this.#to.has(page)) return this.#to.isUnsure(page) ? [] : [error(link.place, this.#noPage(page, section))];
    const file = this.#to.fileAt(page);
    if (file === undefined) return [];
    const early = this.#tooEarly(link, from, page, file);
    const target = this.#outlines.get(file);
    if (!target || early.length > 0) return early;
    return [...this.#otherLanguage(link, from, target), ...this.#sectionFault(link, target, page, section)];
  }

  #noPage(page: string, section: string): string {
    const plain = ownPath(`/${page.replace(/^(?:\.{0,2}\/)+/, '')}`);
    const [moved, known] = [this.#to.movedTo(plain), this.#to.has(plain)];
    const end = section ? `#${section}` : '';
    if (moved) return `the page at ${plain} has moved. Write ${moved}${end}.`;
    if (known) return `an address on this site starts with a slash, and ends without one and without an ending. Write ${plain}${end}.`;
    const meant = this.#to.nearest(plain);
    return `there is no page at ${page}. ${meant ? `Write ${meant}.` : 'Correct the address, or take the link out.'}`;
  }

  /** A link to what is not there yet when the text with the link appears. */
  #tooEarly(link: FoundLink, from: Outline, page: string, file: string): Problem[] {
    const [here, there] = [this.#to.appears(from.file), this.#to.appears(file)];
    if (there === '' || here === 'draft' || here === there || (there !== 'draft' && here > there)) return [];
    const reason = there === 'draft' ? 'is a draft' : `appears on ${there}`;
    return [error(link.place, `the article at ${page} ${reason}, so this link would lead nowhere${there === 'draft' ? '' : ' until then'}. Take it out, and put it back when the article is there.`)];
  }

  /** A translation that kept the link of its original, although there is a translation of that too. */
  #otherLanguage(link: FoundLink, from: Outline, target: Outline): Problem[] {
    if (from.language === target.language || target.language !== FIRST_LANGUAGE) return [];
    const folder = dirname(target.file);
    const same = ['md', 'mdx'].map((ending) => join(folder, `${from.language}.${ending}`)).find((file) => this.#outlines.has(file));
    const address = same && this.#to.addressOf(same);
    return address ? [warning(link.place, `this link leads to the English text, and there is a translation. Write ${address}.`)] : [];
  }

  #sectionFault(link: FoundLink, { sections }: Outline, page: string, section: string): Problem[] {
    if (section === '' || !sections || sections.includes(section) || OWN_SECTIONS.test(section)) return [];
    const meant = suggest(section, sections) ?? sections.find((name) => name.startsWith(section));
    const advice = meant ? `Write ${page}#${meant}.` : sections.length > 0 ? `Choose from ${sections.slice(0, 8).map((name) => `#${name}`).join(', ')}.` : `Write ${page || 'the address of a page'} alone.`;
    return [error(link.place, `there is no section called "${section}" ${page ? `at ${page}` : 'in this text'}. ${advice}`)];
  }
}
