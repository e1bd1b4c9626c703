import { markedTaken } from './marked-taken.ts';
import { attribute, type Element, elementsIn, isElement, namesOn, wordsIn } from './nodes.ts';
import type { Kind, Taken } from './taken.ts';
import { isTracker } from './trackers.ts';

/** Elements that no text here can have, and what each is called in the report. */
const BY_ELEMENT: ReadonlyMap<string, Kind> = new Map([
  ...each('program', 'script template'),
  ...each('style', 'style link meta base title'),
  ...each('form', 'form input select textarea fieldset datalist output progress meter keygen'),
  ...each('button', 'button'),
  ...each('embed', 'iframe object embed frame frameset applet portal'),
  ...each('media', 'video audio'),
  ...each('drawing', 'svg canvas map math'),
  ...each('hidden', 'dialog'),
]);

/** Names that systems and builders of pages give to what is no part of the text. */
const BY_NAME: readonly (readonly [Kind, RegExp])[] = [
  ['share', /^(?:sharedaddy|sd-sharing.*|jp-post-flair|addtoany.*|a2a_kit|addthis.*|essb_.*)$/],
  ['share', /^(?:social-?(?:share|icons|links).*|share-?(?:buttons?|bar|links)|wp-block-(?:social-links|jetpack-sharing.*))$/],
  ['button', /^(?:wp-block-buttons?|wp-block-file__button|wp-block-button__link|(?:[\w-]*-)?btn|btn-.*|button|cta-button)$/],
  ['button', /^(?:elementor-button.*|et_pb_button|vc_btn.*|kg-button-card|sqs-block-button.*|dmbuttonlink|dmwidget-button)$/],
  ['form', /^(?:wpcf7|wpforms.*|gform_wrapper|mc_embed_signup|mailchimp.*|newsletter-?(?:form|signup)|kg-signup-card|subscribe-?form|nf-form-cont|hs-form.*)$/],
  ['related', /^(?:jp-relatedposts|related-?posts?|yarpp.*|wp-block-latest-posts.*|wp-block-query|post-?navigation|nav-links|kg-cta-card)$/],
  ['embed', /^(?:wp-block-embed|wp-embedded-content|kg-embed-card|kg-video-card|embed-container)$/],
  ['embed', /^(?:twitter-tweet|instagram-media|tiktok-embed|fb-(?:post|video))$/],
  ['booking', /^(?:cta|cta-?(?:box|block|section|banner)|call-to-action|book-?now|booking-?(?:widget|block|box)|calendly.*|appointment-?(?:cta|box|form))$/],
  ['hidden', /^(?:screen-reader-text|sr-only|visually-hidden)$/],
];

/** Words that ask to book, where a link or a block says nothing else. */
const BOOKING = [
  /^(?:please )?(?:book|schedule|request|make|reserve|get)\b.{0,40}\b(?:now|today|online|call|started)\b.{0,25}$/i,
  /^(?:please )?(?:book|schedule|request|make|reserve|get)\b.{0,40}\b(?:appointment|consultation|evaluation|session|visit)\b.{0,25}$/i,
  /^(?:reserve|agende|agenda|pida|solicite|haga|programe)\b.{0,40}\b(?:cita|ahora|hoy|consulta|evaluación|sesión)\b.{0,25}$/i,
  /^call (?:us )?(?:now|today)\b.{0,30}$/i,
];

/** More words than this are a text rather than a call to book, whatever the block is called. */
const MOST_WORDS = 300;

/** What an element is taken out as; nothing where it stays. */
export function unwanted(element: Element): Taken | undefined {
  const marked = markedTaken(element);
  if (marked) return marked;
  if (isBoxToTick(element)) return undefined;
  const byElement = BY_ELEMENT.get(element.tagName);
  if (byElement) return { kind: byElement, what: byElement === 'program' || byElement === 'style' ? '' : told(element) };
  if (isElement(element, 'img') && isTracker(element)) return { kind: 'tracker', what: attribute(element, 'src') ?? '' };
  if (isHidden(element)) return { kind: 'hidden', what: wordsIn(element) };
  const names = namesOn(element);
  for (const [kind, pattern] of BY_NAME) {
    if (!names.some((name) => pattern.test(name))) continue;
    if (kind !== 'embed' && wordsIn(element).length > MOST_WORDS) continue;
    return { kind, what: told(element) };
  }
  return asksToBook(element) ? { kind: 'booking', what: told(element) } : undefined;
}

/** Whether it is the box of a list to tick off, as Markdown makes it: nobody can tick it on the page. */
function isBoxToTick(element: Element): boolean {
  return isElement(element, 'input') && attribute(element, 'type') === 'checkbox' && attribute(element, 'disabled') !== undefined;
}

/** Whether a link, or a block with a link and little else, only asks to book. */
function asksToBook(element: Element): boolean {
  if (!['a', 'p', 'div', 'section', 'aside', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(element.tagName)) return false;
  if (!elementsIn(element).some((part) => isElement(part, 'a'))) return false;
  const words = wordsIn(element).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return BOOKING.some((pattern) => pattern.test(words));
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  // A lazy picture may be hidden until a program shows it.
  if (elementsIn(element).some((part) => isElement(part, 'img'))) return false;
  return attribute(element, 'hidden') !== undefined || /display:\s*none|visibility:\s*hidden/i.test(style);
}

/** The address that an element leads to or loads, and its words. */
function told(element: Element): string {
  const parts = elementsIn(element);
  const address = ['src', 'dataSrc', 'data', 'href', 'action'].flatMap((name) => parts.flatMap((part) => attribute(part, name) ?? []))[0] ?? '';
  const words = wordsIn(element);
  return [words === '' ? '' : `“${words}”`, words.includes(address) ? '' : address].filter((part) => part !== '').join(' ');
}

function each(kind: Kind, names: string): [string, Kind][] {
  return names.split(' ').map((name) => [name, kind]);
}
