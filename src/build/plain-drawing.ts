/**
 * A drawing for programs that know no HTML within it. What stands beside that for them, they draw only where the HTML is
 * gone; and draw.io's note that "Text is not SVG" is true of none of it then. Any other picture stays as it is.
 */
export function plainDrawing(picture: Buffer): Buffer {
  if (!picture.includes('<foreignObject') && !picture.includes('<switch')) return picture;
  const plain = picture
    .toString('utf8')
    .replace(/<foreignObject\b[^>]*?(?:\/>|>[^]*?<\/foreignObject>)/g, '')
    .replace(/<switch>\s*<g requiredFeatures="[^"]*"\s*\/>\s*<a\b[^]*?<\/a>\s*<\/switch>/g, '');
  return Buffer.from(plain);
}
