import { partsOfPage } from './page-parts.ts';
import { addsAt, pagePolicy, type Policy, sourceHash, withMore, written } from './policy.ts';

/** Before this nothing in a page may be that a policy is about. */
const START = '<meta charset="utf-8">';

/** What counts in a header alone: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy */
const HEADER_ALONE = ['frame-ancestors'];

/** Whether pages shall hold their policy themselves: for hosts that send no headers of a site's own, such as GitHub Pages. */
export function holdsPolicy({ POLICY }: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return POLICY === 'in-pages';
}

/**
 * A page with its policy in it, as far as that holds there. Other sites may still show it in a frame.
 *
 * @param address of the page, without the folder that the site lives in
 */
export function withPolicy(html: string, address: string): string {
  const { styles, scripts, files } = partsOfPage(html);
  // A style that is too rare for the headers of other hosts is moved into a file.
  const policy = pagePolicy({ styles: [...new Set(styles.map(sourceHash))], scripts: scripts.map(sourceHash), files: { ...files, styles: true } });
  return holding(html, withMore(policy, addsAt(address)));
}

/** A page with a policy in it. */
export function holding(html: string, policy: Policy): string {
  const inPage = Object.fromEntries(Object.entries(policy).filter(([directive]) => !HEADER_ALONE.includes(directive))) as Policy;
  return html.replace(START, `${START}<meta http-equiv="content-security-policy" content="${written(inPage)}">`);
}
