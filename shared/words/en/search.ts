// What the search says, in English. Its scripts import this as `#browser-words/search.ts`, and the build puts the file of
// the site's language in its place. Each entry is an export of its own: so the smallest script is made of them.

export const kinds = { item: 'Item', report: 'Report', paper: 'Paper' };
/** What an answer is that leads to no item, report or paper. */
export const answerKinds = {
  person: 'Person',
  committee: 'Committee',
  matter: 'Matter',
  page: 'Page',
  meeting: 'Meeting',
  heading: 'Heading',
};
/** Above the people, committees, matters, meetings and pages that a question names. */
export const answers = 'What you may be looking for';

/** What the list below a search box is called. */
export const suggestions = 'Suggestions';
/** What a reader searched for before, which nobody else is told. */
export const lastSearches = 'Your last searches, kept on this device only';
export const lastSearch = 'Searched before';
export const forgotten = 'They are forgotten.';
export const forget = 'Forget these searches';
export const onThisDevice = 'They are kept on this device only';

export const noResults = 'No results';
/** `written` is the count as the language writes it: "1,204". */
export const results = (count: number, written: string) => `${written} result${count === 1 ? '' : 's'}`;
/** "243 results for “trees”". */
export const resultsFor = (results: string, text: string) => `${results} for “${text}”`;
/** Answers lead to a person, a committee, a meeting and so on: "1 answer and 58 results". */
export const answersAnd = (count: number, results: string) =>
  `${count} answer${count === 1 ? '' : 's'} and ${results}`;
/** Where nothing else was found: "1 answer for “May”". */
export const answersFor = (count: number, text: string) =>
  `${count} answer${count === 1 ? '' : 's'} for “${text}”`;
export const shown = (shown: string, results: string) => `${shown} of ${results} shown`;
export const more = (count: number) => `Show ${count} more results`;
export const searching = 'Searching…';
export const nothingAsked = 'Results come while you type. Filters narrow them.';
export const youCan = 'You can:';
/** What a reader can do who found nothing. */
export const checkSpelling = 'Check the spelling.';
export const otherWords = 'Use fewer or other words.';
export const withoutSigns = 'Leave out quotation marks, + and -.';
export const withoutFilters = 'Search without the filters';
/** "Did you mean trees or tress?"; the suggestions are links, so that what is given stands for them. */
export const didYouMean = (suggestions: string) => `Did you mean ${suggestions}?`;
/** `others` is "waste, refuse". */
export const alsoSearched = (others: string) => `Little holds these words. Also searched for ${others}.`;
/** Between two suggestions. */
export const or = 'or';
export const byNumber = 'By its number';
export const chosen = (count: number) => `${count} chosen`;
export const failed = 'The search could not be done';
export const failedWhy = 'Its index could not be loaded, perhaps for want of a connection.';
export const retry = 'Try again';
export const tooCommon = 'These words are too common to be searched for.';
/** Where words in quotes are so common that not all texts with them could be read. */
export const lookedThrough = (read: number, all: number) =>
  `These words are common: of ${all} texts that hold them, the first ${read} were looked through.`;
export const tooMany = (beginning: string) =>
  `Too many words begin with “${beginning}”. Type more of the word.`;

/** Words of a question that say what is sought, not what it is about; each is one word. */
export const meetingWords = 'meeting meetings minutes agenda agendas decisions decided resolutions resolved';
/** Those that ask for what has been written down, not for what is to come. */
export const minutesWords = 'minutes';
export const lastWords = 'last latest previous recent';
export const nextWords = 'next upcoming forthcoming coming';
export const thisWords = 'this current';
/** A week, a month and a year, in this order: what "last" and "next" may stand before. */
export const timeUnits = 'week month year';
/** What a body may be called, whatever its name. */
export const bodyWords = 'committee committees sub board panel group team council working party';
/** What may stand before a name. */
export const titleWords =
  'cllr clr cr councillor councilor alderman alderwoman ald mr mrs ms miss mx dr prof professor rev revd reverend sir dame lord lady hon';
/** Words of a question that say what a person did, not what it was about; and those of them that ask for votes. */
export const deedWords =
  'move moved proposed seconded spoke speak ask asked told think thought declared attended present record views';
export const voteWords = 'vote votes voted voting against abstain abstained abstention';
/** Endings of a day, as in "12th". */
export const ordinalEndings = 'st nd rd th';
