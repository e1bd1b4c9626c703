import type { Insertable } from '../insertables.ts';
import type { Settings } from '../settings.ts';

/** The menu of what can be put into a text, each with a picture of what it becomes. */
export function insertMenu({ insertables, choices, at }: Settings, language: string, put: (one: Insertable, chosen?: string) => void): HTMLElement {
  const menu = element('details', { className: 'insert' }, [element('summary', { textContent: 'Insert' })]);
  const close = () => menu.removeAttribute('open');
  const list = element('ul', {});
  for (const one of insertables) {
    const words = Object.fromEntries((choices.words[language] ?? []).map((word) => [word, '']));
    const names = one.choose === 'source' ? choices.sources : one.choose === 'word' ? words : undefined;
    const picture = element('img', { src: `${at}pictures/${one.picture}`, alt: '', loading: 'lazy' });
    const chosen = names && chooser(one, names);
    const button = element('button', { type: 'button', textContent: one.label });
    button.addEventListener('click', () => {
      if (chosen && !chosen.value.trim()) return chosen.focus();
      close();
      put(one, chosen && meant(chosen.value.trim(), Object.entries(names)));
    });
    list.append(element('li', {}, [picture, ...(chosen ? [chosen, chosen.list as HTMLElement] : []), button]));
  }
  menu.append(list);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    close();
    menu.querySelector('summary')?.focus();
  });
  return menu;
}

/** The name that words mean: the only one that they begin, or whose title has them. Any other may be one that was added a minute ago. */
function meant(words: string, names: readonly (readonly [name: string, title: string])[]): string {
  const within = (text: string) => text.toLowerCase().indexOf(words.toLowerCase());
  if (names.some(([name]) => name === words)) return words;
  const [found, ...others] = names.filter(([name, title]) => within(name) === 0 || within(title) >= 0);
  return found && others.length === 0 ? found[0] : words;
}

/** A box that helps with the names there are; others can be typed, such as one that was added a minute ago. */
function chooser(one: Insertable, names: Readonly<Record<string, string>>): HTMLInputElement & { list: HTMLElement | null } {
  const id = `names-of-${one.id}-${Math.random().toString(36).slice(2)}`;
  const list = element('datalist', { id }, Object.entries(names).map(([value, label]) => element('option', { value, label })));
  const input = element('input', { type: 'text', placeholder: one.choose === 'source' ? 'Words of its title' : 'Word' });
  input.setAttribute('list', id);
  input.setAttribute('aria-label', `${one.label}: ${input.placeholder}`);
  Object.defineProperty(input, 'list', { value: list });
  return input;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>, children: readonly HTMLElement[] = []): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
