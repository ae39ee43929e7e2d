/** The menus of the page: a press elsewhere or Escape closes the open one. */

const OPEN = 'details.menu[open]';

/** Closes menus of `root`; the focus returns to the summary of a menu closed by Escape. */
export function closeMenus(root: HTMLElement): void {
  document.addEventListener('pointerdown', ({ target }) => {
    for (const menu of openMenus(root)) {
      if (!(target instanceof Node) || !menu.contains(target)) menu.open = false;
    }
  });
  root.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || !(target instanceof Element)) return;
    const menu = target.closest<HTMLDetailsElement>(OPEN);
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

function openMenus(root: HTMLElement): NodeListOf<HTMLDetailsElement> {
  return root.querySelectorAll<HTMLDetailsElement>(OPEN);
}
