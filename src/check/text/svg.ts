/** What is wrong with a drawing that can be read as such. */
export function drawingFault(svg: string): string | undefined {
  const start = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  if (!start.includes('http://www.w3.org/2000/svg')) {
    return 'is not marked as a drawing, so browsers show nothing. Save it again, with xmlns="http://www.w3.org/2000/svg" in its first line.';
  }
  // The build looks for the size of a drawing in its first thousand signs alone.
  if (!svg.slice(0, 1000).includes(start)) return 'begins with a long note before the drawing. Save it again as a plain SVG, without what the drawing program says about itself.';
  const hasSize = /\swidth=["'][\d.]+(?:px)?["']/.test(start) && /\sheight=["'][\d.]+(?:px)?["']/.test(start);
  if (!hasSize && !/\sviewBox=["'][-\d.]+ [-\d.]+ [\d.]+ [\d.]+["']/.test(start)) {
    return 'has no size. Save it again with a width and a height.';
  }
  if (/<script|<foreignObject|<[^>]*\son\w+\s*=|javascript:/i.test(svg)) return 'carries a script. Save it as a plain drawing.';
  if (/\s(?:xlink:)?href\s*=\s*["']\s*(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i.test(svg)) {
    return 'loads something from another site. Save it as a drawing that holds all its parts.';
  }
  return undefined;
}
