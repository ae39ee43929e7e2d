import type { Messages } from '../../id.ts';

/** Words about a site that does not answer, and about copies on the reader's device. */
export const offline: Messages['offline'] = {
  title: 'This page could not be fetched',
  body: 'The site does not answer, and this page is not stored on your device. Pages that you have opened can still be read from the list below.',
  retry: 'Try again',
  stored: 'Pages stored on this device',
  storedNone: 'No page is stored.',
  storedOn: (date) => `stored ${date}`,
  copy: (date) =>
    `The site does not answer. This copy was stored on your device on ${date}; the page says the date of its data.`,
};
