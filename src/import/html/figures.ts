import { attribute, type Element, element, type ElementContent, elementsIn, isElement, namesOn, replaced, type Root, wordsIn } from './nodes.ts';

/** Elements by which systems hold a picture and its caption together, beside `figure`. */
const CAPTIONED = /^(?:wp-caption|image-caption-wrapper|image-block-wrapper|captioned-image-container)$/;
const CAPTION = /^(?:wp-caption-text|image-caption|caption-text|figure-caption)$/;

/**
 * Leaves figures that hold one picture and its caption, as `<figure><img><figcaption>`. Several in one, as in a gallery, become
 * as many; a figure without a caption becomes its picture; one without a picture, what it holds.
 *
 * @param tree is changed
 */
export function figures(tree: Root): void {
  replaced(tree, (node) => {
    // A caption may have the name of what holds a picture and its caption elsewhere.
    if (node.type !== 'element' || isElement(node, 'figcaption')) return node;
    if (isElement(node, 'figure') || namesOn(node).some((name) => CAPTIONED.test(name))) return plain(node);
    return node;
  });
}

function plain(figure: Element): readonly ElementContent[] {
  // What is within was made plain before: a gallery holds figures and pictures by now.
  if (elementsIn(figure).some((part) => part !== figure && isElement(part, 'figure'))) return inGallery(figure);
  const pictures = elementsIn(figure).filter((part) => isElement(part, 'img'));
  const caption = captionOf(figure);
  const [picture, ...others] = pictures;
  if (!picture) return figure.children.map((child) => (child === caption ? element('p', caption.children) : child));
  if (others.length > 0) return inGallery(figure);
  const shown = isLinkedElsewhere(figure) ?? picture;
  if (!caption || wordsIn(caption) === '') return [element('p', [shown])];
  return [element('figure', [picture, element('figcaption', caption.children)])];
}

/** The pictures and figures in a gallery, and what is said of all of them below. */
function inGallery(figure: Element): ElementContent[] {
  const caption = figure.children.find((child): child is Element => isElement(child, 'figcaption'));
  const inside = (node: Element): ElementContent[] =>
    node.children.flatMap((child) => {
      if (child === caption || child.type !== 'element') return [];
      if (isElement(child, 'img')) return [element('p', [child])];
      return isElement(child, 'figure') ? [child] : inside(child);
    });
  return [...inside(figure), ...(caption && wordsIn(caption) !== '' ? [element('p', caption.children)] : [])];
}

function captionOf(figure: Element): Element | undefined {
  return elementsIn(figure).find((part) => part !== figure && (isElement(part, 'figcaption') || namesOn(part).some((name) => CAPTION.test(name))));
}

/** The link around a picture, where it leads to something else than the picture in full size. */
function isLinkedElsewhere(figure: Element): Element | undefined {
  const holdsPicture = (part: Element) => elementsIn(part).some((inner) => isElement(inner, 'img'));
  return elementsIn(figure).find((part) => isElement(part, 'a') && holdsPicture(part) && !isPicture(attribute(part, 'href') ?? ''));
}

/** Whether an address is that of a picture. */
export function isPicture(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i.test(address);
}
