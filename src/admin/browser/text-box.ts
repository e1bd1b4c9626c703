import type { Insertable } from '../insertables.ts';
import type { Settings } from '../settings.ts';
import { insertMenu } from './insert-menu.ts';
import { checkLink, previewLink } from './preview-link.ts';
import { type FieldProps, left } from './sveltia.ts';

/** A part of React's that Sveltia CMS asks for. */
interface Component {
  props: FieldProps;
  box?: TextBox;
}

interface TextBox {
  area: HTMLTextAreaElement;
  menu: HTMLElement;
}

/** A box for a text in Markdown, that changes nothing by itself, with a menu of what articles are made of. */
export function textBox(settings: Settings): unknown {
  const { createClass, createElement } = left();
  return createClass({
    componentDidMount(this: Component & { place: HTMLElement }) {
      this.box = open(this, this.place, settings);
    },
    componentDidUpdate(this: Component) {
      const { box, props } = this;
      if (box && box.area.value !== asText(props.value)) box.area.value = asText(props.value);
    },
    render(this: Component & { place: HTMLElement | null }) {
      return createElement('div', { className: 'text-box', ref: (place: HTMLElement | null) => (this.place = place ?? this.place) });
    },
  });
}

function open(component: Component, place: HTMLElement, settings: Settings): TextBox {
  const area = document.createElement('textarea');
  area.id = component.props.forID;
  area.className = component.props.classNameWrapper;
  area.value = asText(component.props.value);
  area.spellcheck = true;
  area.lang = languageAround(place, settings.language);
  area.setAttribute('aria-label', 'Text');
  area.addEventListener('input', () => component.props.onChange(area.value));
  const menu = insertMenu(settings, area.lang, async (one, chosen) => insert(area, one, chosen ?? (one.choose === 'picture' ? await picture(component) : '')));
  const link = previewLink(settings, area.lang, () => String(component.props.entry?.getIn(['data', 'slug']) ?? ''));
  place.replaceChildren(menu, ...[link, checkLink(settings)].filter((one) => one !== undefined), area);
  return { area, menu };
}

/** Puts something into a text where the cursor stands, so that Ctrl-Z takes it out again. */
function insert(area: HTMLTextAreaElement, one: Insertable, chosen: string | undefined): void {
  if (chosen === undefined) return;
  const before = area.value.slice(0, area.selectionStart);
  const text = (one.text[area.lang as keyof Insertable['text']] ?? '').replace('◆', () => chosen);
  const apart = one.inline || before === '' ? '' : '\n'.repeat(Math.max(0, 2 - (/\n*$/.exec(before)?.[0].length ?? 0)));
  area.focus();
  // The one way to change a box of text that can be undone: https://developer.mozilla.org/docs/Web/API/Document/execCommand
  document.execCommand('insertText', false, `${apart}${text}${one.inline ? '' : '\n'}`);
}

async function picture(component: Component): Promise<string | undefined> {
  return (await component.props.pickFile({ kind: 'image', allowURL: false }))?.value;
}

function languageAround(place: HTMLElement, first: string): string {
  return place.closest('[data-locale]')?.getAttribute('data-locale') ?? first;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
