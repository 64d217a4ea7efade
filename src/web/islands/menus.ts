// Closes an open menu on Escape, with the focus back on what opened it, and on a press anywhere else. Without script the
// button that opened a menu closes it.

const opened = (): HTMLDetailsElement | null =>
  document.querySelector<HTMLDetailsElement>('details[name="menu"][open]');

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && !event.defaultPrevented ? opened() : null;
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

document.addEventListener('click', (event) => {
  const menu = opened();
  if (menu && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
});
