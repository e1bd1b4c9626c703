/** How long a text in a field may be, in characters, where more than one kind of content has the same field. */
export const ARTICLE_TITLE = { max: 100 };
/** A headline in another language, which often takes more words. */
export const TRANSLATED_TITLE = { max: 110 };
export const TOPIC_TITLE = { max: 40 };

/** How much of a title search engines show, about. */
export const SHOWN_TITLE = { max: 65 };

/** What search engines show of a page: shorter says too little, longer is cut off. */
export const DESCRIPTION = { min: 110, max: 160 };

/** What a screen reader says of a picture in one breath. */
export const ALT = { max: 200 };
export const KEY_POINT = { max: 220 };
export const CONTENT_NOTE = { max: 160 };
export const ABOUT_PERSON = { max: 400 };
