import type { Telltales } from '../language.ts';

/** What the check looks for in English texts. */
export const telltales: Telltales = {
  vagueLinks: [
    'here', 'click here', 'click', 'tap here', 'press here', 'see here', 'read here', 'go here', 'this', 'that',
    'this link', 'link', 'this page', 'page', 'this article', 'this site', 'this website', 'website', 'more',
    'read more', 'learn more', 'see more', 'find out more', 'more info', 'more information', 'details', 'source',
  ],
  picture: { articles: ['a', 'an', 'the'], nouns: ['image', 'picture', 'photo', 'photograph'], joints: ['of', 'showing'] },
  screenshots: ['screenshot'],
  afterNoun: [
    'who', 'whose', 'that', 'which', 'is', 'was', 'has', 'had', 'does', 'did', 'can', 'could', 'may', 'might',
    'will', 'would', 'should', 'must', 'and', 'or', 'but', 'nor', 'so', 'if', 'when', 'while', 'because', 'since',
    'as', 'like', 'than', 'in', 'on', 'at', 'by', 'with', 'without', 'from', 'to', 'for', 'of', 'about', 'too',
    'now', 'not', 'yet', 'again', 'herself', 'himself', 'themselves',
  ],
};
