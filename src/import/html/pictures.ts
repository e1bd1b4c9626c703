import { attribute, type Element, elementsIn, isElement, type Parents, replaced, type Root } from './nodes.ts';

/** Where systems keep the address of a picture that a program loads once it is near. */
const LAZY = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile', 'dataImage', 'dataLargeFile'];

/**
 * Gives each picture its real address in `src`, and takes out the copies that stand in `noscript` for browsers without programs.
 *
 * @param tree is changed
 */
export function lazyPictures(tree: Root): void {
  for (const part of elementsIn(tree)) {
    if (isElement(part, 'img')) part.properties['src'] = addressOf(part);
    const whole = isElement(part, 'a') ? (attribute(part, 'href') ?? '') : '';
    for (const picture of part.children) if (isElement(picture, 'img') && isSmaller(attribute(picture, 'src') ?? '', whole)) picture.properties['src'] = whole;
  }
  const shown = new Set(picturesOutside(tree));
  replaced(tree, (node) => {
    if (isElement(node, 'picture')) return node.children.filter((child) => isElement(child, 'img'));
    if (!isElement(node, 'noscript')) return node;
    return node.children.filter((child) => isElement(child, 'img') && !shown.has(attribute(child, 'src') ?? ''));
  });
}

function picturesOutside(parent: Parents): string[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || isElement(child, 'noscript')) return [];
    return isElement(child, 'img') ? [attribute(child, 'src') ?? ''] : picturesOutside(child);
  });
}

/** The address of a picture: the largest that it has, where its own is small or stands for one to come. */
function addressOf(picture: Element): string {
  const src = attribute(picture, 'src')?.trim() ?? '';
  const lazy = LAZY.flatMap((name) => attribute(picture, name)?.trim() ?? []).find((address) => address !== '');
  const isStandIn = src === '' || src.startsWith('data:') || /(?:placeholder|blank|spacer|lazy)[\w-]*\.(?:gif|png|svg|jpe?g)/i.test(src);
  if (isStandIn) return lazy ?? largest(attribute(picture, 'dataSrcSet') ?? attribute(picture, 'srcSet') ?? '') ?? src;
  return src;
}

/** Whether a picture is a smaller copy of the one that a tap on it shows, as WordPress makes them: waves-300x200.jpg of waves.jpg. */
function isSmaller(address: string, whole: string): boolean {
  return whole !== '' && address.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '') === whole;
}

/** The address with the greatest width in a list such as `a.jpg 300w, b.jpg 1200w`. */
function largest(set: string): string | undefined {
  const all = set.split(/,\s+/).map((each) => /^\s*(?<address>\S+)(?:\s+(?<size>[\d.]+)[wx])?\s*$/.exec(each)?.groups);
  return all.filter((one) => one !== undefined).toSorted((a, b) => Number(b['size'] ?? 1) - Number(a['size'] ?? 1))[0]?.['address'];
}
