import type { Messages } from '../../id.ts';

/** Notes of the site on any page: of a newer version, and of parts that were not loaded. */
export const siteNote: Messages['siteNote'] = {
  newer: 'A newer version of this site is available.',
  outdated:
    'This site was updated after this page was opened, so some of its functions can no longer be loaded.',
  disconnected:
    'The connection was lost: the requested part was not loaded. What is already shown can still be read.',
  failed:
    'Part of this page was not loaded, so search and buttons may not work. Its content can still be read.',
  reload: 'Reload',
  close: 'Close',
};
