/** What the interface says in English. Addresses of pages stand here too, since they are words that readers see. */
export const en = {
  locale: 'en-US',
  name: 'English',

  addresses: {
    home: '/',
    page: 'page',
    topics: '/topics',
    archive: '/archive',
    notFound: '/404',
    feed: 'rss.xml',
  },

  navigation: {
    label: 'Main',
    skip: 'Skip to the text',
    articles: 'Articles',
    topics: 'Topics',
    about: 'About',
    contact: 'Contact us',
    home: (name: string) => `${name}, front page`,
    footer: 'About this site',
    archive: 'All articles by date',
    feed: 'RSS feed',
  },

  breadcrumb: 'You are here',

  index: {
    heading: (title: string, page: number) => (page === 1 ? title : `Articles, page ${page}`),
    title: (page: number) => `Articles, page ${page}`,
    description: (name: string, page: number) =>
      `Page ${page} of the articles about mental health from ${name}: older articles on mood, anxiety, therapies, family, work, grief and more.`,
    latest: 'Newest article',
    more: 'More articles',
  },

  topics: {
    title: 'Topics',
    description: (name: string) =>
      `The articles of ${name} by subject: mood, anxiety, therapies, family, grief, work and money, culture and technology, each with what is known.`,
    introduction: 'Start from what is on your mind. An article can stand under more than one topic.',
    count: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    pageTitle: (topic: string, page: number) => (page === 1 ? topic : `${topic}, page ${page}`),
    pageDescription: (description: string, page: number) => (page === 1 ? description : `Page ${page}. ${description}`),
    articles: 'Articles on this topic',
    feed: (topic: string) => `${topic}: RSS feed`,
  },

  archive: {
    title: 'All articles by date',
    description: (name: string) =>
      `Every article from ${name} in one list, ordered by year and month, newest first, from the latest back to the very first one published here.`,
  },

  pagination: {
    label: 'Pages',
    previous: 'Newer',
    next: 'Older',
    page: (page: number) => `Page ${page}`,
  },

  article: {
    byline: 'About this article',
    by: (author: string) => `By ${author}`,
    published: 'Published',
    updated: 'Updated',
    minutes: (minutes: number) => `${minutes} min read`,
    contents: 'On this page',
    section: (heading: string) => `Link to the section “${heading}”`,
    contact: {
      heading: (practice: string) => `Talk with ${practice}`,
      text: 'If something here sounds like you or somebody you love, you do not have to sort it out alone.',
      link: 'Contact us',
    },
    neighbors: 'Next to read by date',
    previous: 'Older article',
    next: 'Newer article',
    related: 'Related articles',
    newest: 'Newest articles',
    draft: 'Draft: not published',
    scheduled: 'Scheduled: not published yet',
  },

  notFound: {
    title: 'This page is not here',
    description: 'The address leads to no page of this site. The newest articles and all topics are listed below, to help you find what you came for.',
    text: 'The address may be mistyped, or the page has moved. Nothing is wrong with your device. Here is what others read now:',
    newest: 'Newest articles',
    topics: 'All topics',
  },

  feed: {
    continue: 'Read on the site',
    topic: (topic: string, name: string) => `${topic} · ${name}`,
  },
};
