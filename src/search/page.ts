import { engineOf } from './engines.ts';
import { restoreForm } from './form.ts';
import { settings } from './page-settings.ts';
import { parts } from './parts.ts';
import { showMore } from './results.ts';
import { search } from './search.ts';

function restore(): void {
  restoreForm();
  void search({ typing: false });
}

parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search({ typing: false });
});
parts.query.addEventListener('input', () => void search({ typing: true }));
parts.filters.addEventListener('change', () => void search({ typing: false }));
// The choices are filled for who opens them.
parts.filters.addEventListener('toggle', () => {
  if (parts.filters.open) void search({ typing: false });
});
parts.more.addEventListener('click', () => void showMore());
addEventListener('hashchange', restore);
for (const field of [parts.query, parts.button]) field.disabled = false;
restore();
// Who opens this page is about to search.
if (settings.languages[0]) engineOf(settings.languages[0]).catch(() => undefined);
