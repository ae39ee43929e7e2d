/** The menus of the page: a press elsewhere or Escape closes the open one. */
import { afterPaint } from '../../scripts/yielding.ts';

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

/**
 * Marks menus of `root` that have been open, whose long tables the style sheet shows; not in the frame that
 * opens a menu, because the layout of such a table takes as long as that of everything else.
 */
export function showTablesLater(root: HTMLElement): void {
  const show = (menu: Element): boolean => menu.toggleAttribute('data-shown', true);
  openMenus(root).forEach(show);
  const toggled = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(OPEN))
      void afterPaint().then(() => show(target));
  };
  root.addEventListener('toggle', toggled, { capture: true });
}

function openMenus(root: HTMLElement): NodeListOf<HTMLDetailsElement> {
  return root.querySelectorAll<HTMLDetailsElement>(OPEN);
}
