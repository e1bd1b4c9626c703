/** What the interface says in English. Addresses of pages stand here too, since they are words that readers see. */
export const words = {
  locale: 'en-US',
  name: 'English',

  addresses: {
    home: '/',
    page: 'page',
    topics: '/topics',
    archive: '/archive',
    search: '/search',
    people: '/people',
    notFound: '/404',
    feed: 'rss.xml',
    /** The section of the page on privacy about reading in private. */
    inPrivate: 'reading-in-private',
  },

  /** Where a page of the site's own stood before, such as `archive: ['/all']`: whoever asks for that is led to it. */
  former: {
    topics: [] as string[],
    archive: [] as string[],
    search: [] as string[],
  },

  navigation: {
    label: 'Main',
    skip: 'Skip to the text',
    articles: 'Articles',
    topics: 'Topics',
    search: 'Search',
    about: 'About',
    contact: 'Contact us',
    home: (name: string) => `${name}, front page`,
    footer: 'About this site',
    archive: 'All articles by date',
    feed: 'RSS feed',
    languages: 'Languages',
  },

  help: {
    label: 'Help in a crisis',
    question: 'In crisis?',
    lines: 'Help lines',
    otherLines: 'Other help lines',
    answersIn: (languages: string) => `Answers in ${languages}`,
    checked: 'Checked',
    source: 'Source',
    printed: 'Help at any hour',
    leave: 'Leave quickly',
    leaveMore: 'What stays behind',
  },

  /** What a sentence says that asks to call or to write a message, and what may stand between that and the number. */
  asks: {
    call: ['call', 'calls', 'calling', 'dial', 'dialing', 'phone', 'reach', 'reaching'],
    write: ['text', 'texts', 'texting', 'message', 'messages'],
    or: ['or'],
    between: ['to', 'at', 'on', 'the', 'number', 'line', 'or', 'and'],
    noVerbAfter: ['a', 'an', 'the', 'this', 'that', 'these', 'those', 'each', 'every', 'our', 'their', 'phone', 'of'],
  },

  care: {
    'non-urgent': 'Not urgent',
    urgent: 'Urgent',
    emergency: 'Emergency',
  },

  changed: 'This page last changed on',

  breadcrumb: 'You are here',

  index: {
    title: (page: number) => `Articles, page ${page}`,
    description: (name: string, page: number, topics: string) =>
      `Page ${page} of the articles about mental health from ${name}: older ones${topics && `, on topics such as ${topics}`}.`,
    latest: 'Newest article',
    more: 'More articles',
  },

  topics: {
    title: 'Topics',
    description: (name: string, topics: string) =>
      `The articles of ${name} by topic${topics && `, such as ${topics}`}: what is known, what can help, and when to ask for help.`,
    introduction: 'Start from what is on your mind. An article can stand under more than one topic.',
    count: (count: number | string) => (count === 1 ? '1 article' : `${count} articles`),
    pageTitle: (topic: string, page: number) => (page === 1 ? topic : `${topic}, page ${page}`),
    pageDescription: (description: string, page: number) => (page === 1 ? description : `Page ${page}. ${description}`),
    articles: 'Articles on this topic',
    feed: (topic: string) => `${topic}: RSS feed`,
  },

  archive: {
    title: 'All articles by date',
    description: (name: string) =>
      `Every article from ${name} in one list, ordered by year and month, newest first, from the latest back to the very first one published here.`,
    descriptionOfYears: (name: string) =>
      `The newest articles from ${name}, and every other one by the year and the month in which it was published, back to the very first.`,
    years: 'By year',
    newest: 'The newest articles',
    yearTitle: (year: string, page: number) => (page === 1 ? `Articles from ${year}` : `Articles from ${year}, page ${page}`),
    yearDescription: (name: string, year: string, page: number) =>
      `${page === 1 ? '' : `Page ${page}. `}The articles about mental health that ${name} published in ${year}, by month, the newest first, each with its day.`,
  },

  search: {
    title: 'Search the articles',
    description: (name: string) =>
      `Search the articles of ${name} in your own words, such as “can’t sleep”. What you type stays on your device: nobody else sees it.`,
    introduction: 'Write it as you would say it: “can’t sleep since my mom died”. What you type stays on your device.',
    /** Stands in place of the field where no script runs. */
    noScript: 'To search, your browser has to run JavaScript. Without it, start with a topic or with the list of all articles by date.',
    label: 'What are you looking for?',
    button: 'Search',
    filters: 'Narrow the results',
    topic: 'Topic',
    allTopics: 'All topics',
    year: 'Year',
    allYears: 'All years',
    order: 'Order',
    byRelevance: 'Best match first',
    byDate: 'Newest first',
    results: 'Results',
    /** What is told of what was found; what stands in braces is filled in. */
    none: 'No article has these words.',
    corrected: 'You wrote {typed}. These articles are about {meant}.',
    nearest: 'Did you mean:',
    nothing: 'Try fewer words or other ones, or start with a topic below. You do not have to find the right word to ask for help.',
    section: 'In the section',
    more: 'Show more',
    broken: 'The search did not load. Check your connection and try again, or start with a topic below.',
    notBuilt: 'This copy of the site has no search index: npm run build makes one, and npm start shows it.',
    offline: 'A browser does not search a copy that it opens from a disk. Start with a topic below; the site itself searches.',
    help: {
      title: 'You do not have to be alone with this',
      text: 'If you or somebody near you may be in danger, or it is too much to bear, people are there at any hour, free and in private:',
    },
    topics: 'Or start with a topic',
    notFound: 'Search for these words',
  },

  pagination: {
    label: 'Pages',
    previous: 'Newer',
    next: 'Older',
    page: (page: number) => `Page ${page}`,
  },

  article: {
    by: 'By',
    published: 'Published',
    updated: 'Updated',
    minutes: (minutes: number) => `${minutes} min read`,
    contents: 'On this page',
    keyPoints: 'Key points',
    meaning: (word: string) => `What “${word}” means`,
    table: (number: number, about: string) => `Table ${number}${about && `: ${about}`}`,
    contentNote: 'Before you read',
    contentNoteHelp: 'Get help now',
    sources: {
      heading: 'Sources',
      mark: (number: number) => `Source ${number}`,
      inList: 'See it in the list',
      andOthers: 'and others',
      inLanguage: (language: string) => `in ${language}`,
      back: (mark: number, of: number) => (of === 1 ? 'Back to the text' : `Back to the text, place ${mark} of ${of}`),
      checked: 'Looked at',
      kinds: {
        guideline: 'Guideline',
        review: 'Review of studies',
        government: 'Government',
        trial: 'Trial',
        study: 'Study',
        organization: 'Organization',
        book: 'Book',
      },
    },
    review: {
      heading: 'Review',
      by: 'Reviewed by',
      on: 'on',
      due: 'Next review due',
    },
    aboutAuthor: 'About the author',
    aboutAuthors: 'About the authors',
    disclaimer: 'This article is general information. It does not replace a talk with a clinician who knows you.',
    disclaimerLink: 'What these articles can and cannot do',
    contact: {
      heading: (practice: string) => `Talk with ${practice}`,
      text: 'If something here sounds like you or someone you love, you do not have to sort it out alone.',
      notForEmergencies: 'This is not for emergencies: nobody may read it tonight.',
      link: 'Contact us',
    },
    neighbors: 'Next to read by date',
    previous: 'Older article',
    next: 'Newer article',
    related: 'Related articles',
    newest: 'Newest articles',
    draft: 'Draft: not published',
    scheduled: 'Scheduled: not published yet',
    /** When readers see an article that is held back. */
    heldUntil: {
      nobodyKnows: 'Readers do not see this article.',
      day: (day: string) => `Readers see this article from ${day} on.`,
    },
    readHere: 'Read in English',
    outdated: 'The English text has changed since this translation.',
    outdatedLink: 'See the English text',
  },

  media: {
    transcript: 'Transcript',
    asFile: { video: 'Video as a file', audio: 'Recording as a file' },
    opens: (site: string) => `opens ${site}`,
    minutes: (minutes: number) => (minutes === 1 ? '1\u00A0minute' : `${minutes}\u00A0minutes`),
  },

  person: {
    title: (name: string) => `About ${name}`,
    description: (name: string) =>
      `Who ${name} is, what is known of them here, and the newest articles on this site that they wrote or reviewed, with a link to all the others.`,
    /** The same for a name so long that search engines would cut it. */
    shortDescription: (name: string) => `Who ${name} is, what is known of them, and the newest articles that they wrote or reviewed.`,
    wrote: 'Articles',
    reviewed: 'Reviewed articles',
  },

  notFound: {
    title: 'This page is not here',
    description: 'The address leads to no page of this site. The newest articles and all topics are listed below, to help you find what you came for.',
    text: 'The address may be mistyped, or the page has moved. Nothing is wrong with your device. The newest articles and all topics are below.',
    newest: 'Newest articles',
    topics: 'All topics',
  },

  withdrawn: {
    title: 'This page was withdrawn',
    description: 'The page that stood at this address was withdrawn and is no longer published. All topics and the newest articles are listed, to help you go on.',
    text: 'What stood here is no longer published, and nothing is wrong with your device. The newest articles and all topics are below.',
  },

  moved: {
    title: 'This page has moved',
    text: 'It is here now:',
  },

  /** Above every page of a build that shows drafts. */
  preview: {
    label: 'Preview with drafts',
    text: 'This is not the published site.',
  },

  feed: {
    topic: (topic: string, name: string) => `${topic} · ${name}`,
  },
};

/** Everything the interface says. A language that lacks a word of these is a type error. */
export type Words = typeof words;
