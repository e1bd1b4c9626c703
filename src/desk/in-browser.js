// Lets tables be sorted by their heads, the articles be filtered, and places open in an editor. Without it all is there to read.

for (const table of document.querySelectorAll('table[data-sorts]')) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const direction = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.ariaSort = other === head ? direction : null;
      const value = (row) => row.cells[column].dataset.sort ?? '';
      const order = (a, b) => (head.dataset.as === 'number' ? Number(a) - Number(b) : a.localeCompare(b, 'en', { numeric: true }));
      const rows = [...body.rows].sort((a, b) => {
        const [one, other] = [value(a), value(b)];
        // What is not known comes last, whichever way the rest goes.
        if (one === '' || other === '') return Number(one === '') - Number(other === '');
        return (direction === 'ascending' ? 1 : -1) * order(one, other);
      });
      body.append(...rows);
    });
  });
}

for (const form of document.querySelectorAll('form[data-filters]')) {
  const rows = [...document.querySelector('table.articles').tBodies[0].rows];
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const filter = () => {
    const { find, ...chosen } = Object.fromEntries(new FormData(form));
    const marks = Object.values(chosen).filter((mark) => mark !== '');
    for (const row of rows) {
      const own = row.dataset.marks.split(' ');
      row.hidden = !(marks.every((mark) => own.includes(mark)) && plain(row.cells[0].textContent).includes(plain(find)));
    }
    form.querySelector('output').textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} shown`;
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  form.addEventListener('reset', () => setTimeout(filter));
  // A browser that brings back what was chosen does so before this.
  addEventListener('pageshow', filter);

  // A number in the head leads to the articles that it counts.
  for (const link of document.querySelectorAll('a[data-shows]')) {
    link.addEventListener('click', () => {
      const [name, value] = link.dataset.shows.split('=');
      form.reset();
      setTimeout(() => {
        form.elements[name].value = value;
        filter();
      });
    });
  }
}

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-opens]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  await fetch(link.href);
  const told = document.querySelector('.told');
  const file = new URL(link.href).searchParams.get('file');
  told.querySelector('span').textContent = file;
  told.querySelector('a').href = `vscode://file/${encodeURI(`${told.dataset.root}/${file}`)}`;
  told.hidden = false;
});
