/** As much of Sveltia CMS as the page for editors uses: https://sveltiacms.app/en/docs/api */
export interface Sveltia {
  init(options: { config: object }): Promise<void>;
  registerCustomFormat(name: string, extension: string, format: { fromFile(text: string): unknown; toFile(value: never): string }): void;
  registerFieldType(name: string, control: unknown, preview?: unknown): void;
  registerPreviewStyle(style: string): void;
  registerPreviewTemplate(name: string, component: unknown): void;
}

/** What Sveltia CMS leaves at the window. */
interface Left {
  CMS: Sveltia;
  createClass(specification: object): unknown;
  createElement(type: unknown, properties?: object, ...children: unknown[]): unknown;
  marked: { parse(markdown: string): string };
  DOMPurify: { sanitize(html: string, options?: object): string };
}

/** The window as Sveltia CMS leaves it. */
export function left(): Left {
  return window as unknown as Left;
}

/** What a field is told by Sveltia CMS: https://sveltiacms.app/en/docs/api/field-types */
export interface FieldProps {
  value: unknown;
  forID: string;
  classNameWrapper: string;
  entry?: { getIn(path: string[]): unknown };
  onChange(value: string): void;
  pickFile(options: { kind: 'image'; allowURL: false }): Promise<{ value: string } | null>;
}
