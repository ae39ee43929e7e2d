import type { Messages } from '../../id.ts';

/** Words of the menu and the footer: the groups of pages, each page by its path, and where the reader is. */
export const siteMenu: Messages['siteMenu'] = {
  open: 'Menu',
  all: 'All pages',
  here: '(this page)',
  groupHere: '(this section)',
  search: 'Search',
  groups: {
    find: 'Find an MPP',
    progress: 'Progress',
    explore: 'Explore',
    data: 'Data & charts',
    about: 'About the data',
  },
};
