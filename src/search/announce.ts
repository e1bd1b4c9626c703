import { parts } from './parts.ts';

/** How long somebody pauses who has written what they wanted, in milliseconds. */
const PAUSE = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells what was found, once a reader pauses: a screen reader would not keep up with each letter. */
export function announce(text: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => (parts.status.textContent = text), PAUSE);
}
