import type { Messages } from '../../id.ts';

/** Words of the kit of a region: its card for other sites, its badge, and the section that offers both. */
export const regionKit: Messages['regionKit'] = {
  title: (name) => `MPP in ${name}`,
  services: 'Services reported',
  sources: 'Sources of each statement',
  link: 'More on Pantau MPP',
  badge: (date) => `Pantau MPP, data as of ${date}`,
  heading: 'Use this page elsewhere',
  lead: 'The card and the badge may be put on the site of a government, a publisher or anyone; they follow the data.',
  json: 'Everything on this page as JSON',
  print: 'This page prints on one sheet of paper.',
  codes: 'Codes to copy',
  card: {
    open: 'Open the card',
    label: 'Code of the card',
    frozen: 'A card that does not change any more (the newest released version of the data)',
  },
  badgeImage: {
    heading: 'A badge (SVG)',
    label: 'Code of the badge',
  },
};
