(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const status = document.querySelector('.status');
  const buttons = new Map(all('[data-value]').map((button) => [button.dataset.value, button]));
  const runs = new Map();
  for (const run of all('[data-values]')) {
    for (const id of run.dataset.values.split(' ')) runs.set(id, [...(runs.get(id) ?? []), run]);
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const glide = () => (calm.matches ? 'auto' : 'smooth');

  /** Shows where a value was read. */
  let shown = null;
  function show(button) {
    if (shown === button) return;
    hide();
    shown = button;
    const places = runs.get(button.dataset.value) ?? [];
    for (const part of [button, ...places]) part.classList.add('on');
    button.setAttribute('aria-current', 'true');
    places[0]?.scrollIntoView({block: 'center', behavior: glide()});
    status.textContent = `Dòng ${button.dataset.line}`;
  }
  function hide() {
    for (const part of all('.on')) part.classList.remove('on');
    shown?.removeAttribute('aria-current');
    shown = null;
    status.textContent = '';
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-value]');
    if (button) return show(button);
    const run = event.target.closest('[data-values]');
    // The innermost value stands last.
    const read = run && buttons.get(run.dataset.values.split(' ').at(-1));
    if (!read) return;
    read.closest('.assignment')?.removeAttribute('hidden');
    read.focus({preventScroll: true});
    read.scrollIntoView({block: 'center', behavior: glide()});
  });
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('[data-value]')) show(event.target);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return hide();
    if (!event.target.matches('[data-value]') || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = {ArrowDown: 1, j: 1, ArrowUp: -1, k: -1}[event.key];
    if (step === undefined) return;
    const visible = [...buttons.values()].filter((button) => button.offsetParent !== null);
    const next = visible[visible.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  // Tasks by owner and deadline
  const form = document.querySelector('.filters');
  const tasks = all('.assignment');
  if (tasks.length === 0) return;
  form.hidden = false;
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const day = (shift) => {
    const date = new Date();
    date.setDate(date.getDate() + shift);
    const digits = (number, width) => String(number).padStart(width, '0');
    return [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join('-');
  };
  const owners = new Map(tasks.map((task) => [task, fold(task.dataset.owners)]));
  function filter() {
    const {owner, from, to, state} = Object.fromEntries(new FormData(form));
    const name = fold(owner.trim());
    const states = {
      overdue: (due) => due !== '' && due < day(0),
      soon: (due) => due >= day(0) && due <= day(7),
      undated: (due) => due === '',
    };
    let count = 0;
    for (const task of tasks) {
      const {due} = task.dataset;
      const wanted =
        owners.get(task).includes(name) &&
        (from === '' || due >= from) &&
        (to === '' || (due !== '' && due <= to)) &&
        (states[state]?.(due) ?? true);
      task.hidden = !wanted;
      if (wanted) count++;
    }
    for (const point of all('[data-task]')) {
      point.classList.toggle('off', document.getElementById(point.dataset.task)?.hidden ?? false);
    }
    form.querySelector('output').textContent = `${count}/${tasks.length} nhiệm vụ`;
  }
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();

  // Today, where the line of time reaches it
  const svg = document.querySelector('.timeline svg');
  const axis = svg?.querySelector('.axis');
  if (!axis) return;
  const [first, last, now] = [svg.dataset.first, svg.dataset.last, day(0)].map((text) => Date.parse(text));
  if (now < first || now > last) return;
  const edge = Number(svg.dataset.edge);
  const x = edge + ((now - first) / (last - first)) * (svg.viewBox.baseVal.width - 2 * edge);
  const line = axis.cloneNode();
  line.setAttribute('class', 'today');
  for (const [name, value] of Object.entries({x1: x, x2: x, y1: 0})) line.setAttribute(name, value);
  svg.insertBefore(line, axis);
})();
