/** Closes the open group of the main menu after a press elsewhere or Escape; without it, its summary does. */
const openGroup = (): HTMLDetailsElement | null => document.querySelector('#menu > [open]');

document.addEventListener('pointerdown', ({ target }) => {
  const group = openGroup();
  if (group && target instanceof Node && !group.contains(target)) group.open = false;
});

document.addEventListener('keydown', ({ key }) => {
  const group = openGroup();
  if (key !== 'Escape' || !group) return;
  group.open = false;
  group.querySelector('summary')?.focus();
});
