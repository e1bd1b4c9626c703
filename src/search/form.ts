import { parts } from './parts.ts';
import { readState, type State } from './state.ts';

/** What stands in the form. */
export function formState(): State {
  return { query: parts.query.value, topic: parts.topic.value, year: parts.year.value, byDate: parts.order.value === 'date' };
}

/** Fills the form with what the address says; what narrows the results is opened where something is chosen. */
export function restoreForm(): void {
  const { query, topic, year, byDate } = readState(location.hash);
  parts.query.value = query;
  for (const [choice, value] of [[parts.topic, topic], [parts.year, year]] as const) {
    choice.replaceChildren(new Option(value, value));
    choice.value = value;
  }
  parts.order.value = byDate ? 'date' : 'relevance';
  if (topic || year || byDate) parts.filters.open = true;
}
