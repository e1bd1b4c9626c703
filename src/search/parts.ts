/** The parts of the search page that its script speaks to, by the names that the page gives them. */
export const parts = {
  form: part('search-form', HTMLFormElement),
  button: part('search-button', HTMLButtonElement),
  query: part('query', HTMLInputElement),
  urgent: part('urgent', HTMLElement),
  outcome: part('outcome', HTMLElement),
  status: part('status', HTMLElement),
  corrected: part('corrected', HTMLElement),
  filters: part('filters', HTMLFieldSetElement),
  topic: part('topic', HTMLSelectElement),
  year: part('year', HTMLSelectElement),
  order: part('order', HTMLSelectElement),
  list: part('list', HTMLElement),
  more: part('more', HTMLButtonElement),
  nothing: part('nothing', HTMLElement),
  nearest: part('nearest', HTMLElement),
  others: part('others', HTMLElement),
  settings: part('search-settings', HTMLScriptElement),
};

/** @throws where the page lacks it, which only a change of the page can cause */
function part<T extends HTMLElement>(id: string, kind: { new (): T; prototype: T }): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return found;
}
