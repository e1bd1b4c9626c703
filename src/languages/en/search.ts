import type { SearchWords } from '../language.ts';

/** Words that stand in any question, and the letters that slips of the ear take for one another. */
export const search: SearchWords = {
  common: [
    ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'some', 'any', 'all', 'no', 'not', 'and', 'or', 'but', 'so', 'if', 'than', 'then', 'too', 'very', 'just', 'really'],
    ...['i', 'im', 'ive', 'id', 'ill', 'me', 'my', 'mine', 'myself', 'we', 'our', 'us', 'you', 'your', 'he', 'him', 'his', 'hes', 'she', 'her', 'shes', 'it', 'its', 'they', 'them', 'their', 'theyre'],
    ...['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'isnt', 'arent', 'wasnt', 'do', 'does', 'did', 'dont', 'doesnt', 'didnt', 'doing', 'have', 'has', 'had', 'havent', 'hasnt', 'having'],
    ...['can', 'cant', 'cannot', 'could', 'couldnt', 'will', 'wont', 'would', 'should', 'shall', 'may', 'might', 'must', 'get', 'gets', 'getting', 'got', 'go', 'going', 'gonna', 'make', 'makes', 'let', 'lets', 'want', 'wanna'],
    ...['what', 'whats', 'which', 'who', 'whom', 'whose', 'when', 'where', 'why', 'how', 'hows', 'there', 'theres', 'here', 'about', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'without', 'as', 'into', 'up', 'out', 'over', 'off'],
    ...['u', 'ur', 'r', 'pls', 'please', 'thing', 'things', 'something', 'anything', 'everything', 'someone', 'somebody', 'anyone', 'people', 'person', 'tell', 'know', 'since', 'because', 'cause', 'like', 'much', 'more', 'always', 'keep', 'still'],
  ],
  sounds: [['ph', 'f'], ['ck|qu|q', 'k'], ['c(?=[eiy])', 's'], ['c', 'k'], ['z', 's'], ['y', 'i'], ['ei|ie|ea|ee', 'i'], ['ps(?=i)', 's']],
};
