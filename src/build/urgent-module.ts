import { urgentWords } from '../model/urgent-words.ts';

const NAME = 'virtual:urgent-words';

/**
 * Puts what somebody in need types into the search page's script. It comes with the script, so that nothing more has to be loaded
 * before help is shown; in the page, it would make up half of what is loaded before anything is seen.
 */
export function urgentModule() {
  return {
    name: 'urgent-words',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(urgentWords()))});` : undefined),
  };
}
