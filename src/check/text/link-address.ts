import type { Body } from '../../content/markdown/body.ts';
import { addressWithin, isMailAddress } from '../../schema/written-address.ts';
import { isSpacedName } from './files.ts';
import type { TextRule } from './text.ts';

/** A link as it is written, with something in its round brackets that begins like an address, and has a space. */
const SPACED_ADDRESS = /(?<!!)\[([^[\]\n]*)\]\(\s*((?:\/|#|\.{1,2}\/|[a-z]+:|www\.)[^()\n]*[^\S\n][^()\n]*)\)/i;

export const linkSigns: TextRule = {
  id: 'link-signs',
  level: 'error',
  tells: 'Signs around the address of a link that belong to none.',
  examples: {
    wrong: [
      ...['See [us](“/about”).', 'See [us](/about&nbsp;).', 'See [us](/about%C2%A0).', 'See [us][1].\n\n[1]: ‘/about’'],
      ...['See [a study](https://example.org/”).', 'See “https://example.org”.'],
    ],
    right: ['See [us](/about).', 'See [us]( /about ).', 'See [a study](https://example.org/rock-%27n%27-roll).'],
  },
  check({ body }, _, report) {
    for (const link of [...body.of('link'), ...body.of('definition')]) {
      const address = addressWithin(link.url);
      if (address === '' || address === link.url) continue;
      const isBare = link.type === 'link' && !/^[[<]/.test(body.source.slice(link.position?.start.offset));
      if (isBare) report(body.at(link), `the mark behind this address becomes a part of it. Write [a few words](${address}) in its place.`);
      else report(body.at(link), `signs stand around this address that belong to none: quotation marks, or spaces that nobody sees. Write ${address}`);
    }
  },
};

export const linkAddressSpace: TextRule = {
  id: 'link-address-space',
  level: 'error',
  tells: 'A link that is printed as it stands, since its address has a space.',
  examples: {
    wrong: ['Write [to us](mailto: office@example.org).', 'See [us](/about “About us”).', 'See [a study](https://example.org/a study).'],
    right: ['See [us](/about "About us").', 'See [us]( /about ).', 'See [us] (in brackets).', 'They said [sic](as he wrote it).'],
  },
  check({ body }, _, report) {
    for (const { text, written, better } of spacedAddresses(body)) {
      report(body.at(text), `${written} is printed as it stands, because of the space in its address. Write ${better}`);
    }
  },
};

export const linkToMail: TextRule = {
  id: 'link-to-mail',
  level: 'error',
  tells: 'An address to write to that is none, or lacks the mailto: before it.',
  examples: {
    wrong: [
      ...['[Write](office@example.org)', '[Write](mail:office@example.org)', '[Write](mailto:office)'],
      ...['[Write](mailto:office@example.org,)', '[Write](mailto://office@example.org)'],
    ],
    right: [
      ...['[Write](mailto:office@example.org)', '[Write](mailto:office@example.org?subject=Hello)', 'office@example.org'],
      ...['[Write](mailto:a.b+c@niño.org,d@example.org)', '[Share](mailto:?subject=Hello)', '[@us](https://example.org/@us)'],
    ],
  },
  check({ body }, _, report) {
    for (const link of [...body.of('link'), ...body.of('definition')]) {
      const [, scheme, mail = '', rest = ''] = MAIL_LINK.exec(addressWithin(link.url)) ?? [];
      const toAll = mail.split(',').every(isMailAddress) || (mail === '' && rest !== '');
      if (scheme === 'mailto:' ? toAll : scheme === undefined && !isMailAddress(cleaned(mail))) continue;
      const better = isMailAddress(cleaned(mail)) ? `Write mailto:${cleaned(mail)}${rest}` : 'Write it as mailto:office@example.org';
      report(body.at(link), `this is no address that a mail can be sent to. ${better}`);
    }
  },
};

/** How a link to an address to write to starts, and how writers start one; the address; and what goes into the mail. */
const MAIL_LINK = /^(mailto:|e?-?mail:|mailto:\/\/)?([^?]*)(\?.*)?$/;

/** An address to write to without what stands around it by mistake. */
function cleaned(mail: string): string {
  return mail.replace(/^\/+/, '').replace(/[.,;:]+$/, '').replace('＠', '@');
}

/** The links that are printed, with how they are written and how they should be. */
export function spacedAddresses(body: Body) {
  return body.of('text').flatMap((text) => {
    // An address in a link that is none is a link of its own, so that the text ends before it.
    if (!/\]\(/.test(text.value)) return [];
    const [written, words, address = ''] = SPACED_ADDRESS.exec(body.source.slice(text.position?.start.offset).split('\n', 1)[0] ?? '') ?? [];
    if (written === undefined || address.trim() === '' || !/\s/.test(address.trim()) || isSpacedName(address)) return [];
    const plain = address.trim().replace(/^([a-z]+:)\s+/i, '$1').replace(/\s+[“”„‘’«].*$/, '').replace(/\s+/g, '%20');
    return [{ text, written, better: `[${words}](${plain})` }];
  });
}
