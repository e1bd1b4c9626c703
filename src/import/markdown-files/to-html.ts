import { markdownToHtml } from 'satteri';

/**
 * Turns Markdown of another system into HTML, which then goes the way of all HTML. Notes at the foot keep their numbers: they
 * become small raised figures in the text, and a list below a line at its end. They are no citations of ours, which name a source.
 */
export function markdownHtml(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: { frontmatter: false, headingAttributes: true, definitionList: true } });
  return html
    .replace(/<sup><a href="#user-content-fn-[^>]*>(\d+)<\/a><\/sup>/g, '<sup>$1</sup>')
    .replace(/ ?<a href="#user-content-fnref-[^>]*class="data-footnote-backref">.*?<\/a>/g, '')
    .replace(/<section data-footnotes class="footnotes"><h2[^>]*>.*?<\/h2>\n/, '<hr>\n')
    .replace(/(<hr>\n<ol>\n<li id="user-content-fn-[^]*<\/ol>\n)<\/section>/, '$1')
    .replace(/<li id="user-content-fn-[^>]*>/g, '<li>');
}

/** How many notes at the foot a text has. */
export function notesIn(markdown: string): number {
  return markdown.match(/^\[\^[^\]\s]+\]:/gm)?.length ?? 0;
}
