import type { Messages } from '../../id.ts';

/** Words of the page of embeds: gallery, snippets, and the promise of stability. */
export const gallery: Messages['gallery'] = {
  inMenu: { label: 'Embed a chart', words: 'embed;widget;iframe;embed code' },
  title: 'Embed charts and maps of MPPs',
  description:
    'Every figure of Pantau MPP for other sites: frame, web component or plain image, in Indonesian and English, without cookies or trackers.',
  lead: 'Each figure here goes into your article by copying one snippet. Its title, source, data date and a link back are inside.',
  privacy:
    'Embeds work without JavaScript, use no cookies or browser storage, and load no file from third parties.',
  contents: 'On this page',
  controls: {
    heading: 'Options for all figures below',
    width: 'Width of previews',
    fit: 'As wide as this page',
    pixels: (width) => `${width} pixels`,
    theme: 'Appearance of embeds',
    themes: { auto: 'Match the reader’s device', light: 'Light', dark: 'Dark' },
    lang: 'Language of embeds',
    langs: { id: 'Indonesian', en: 'English' },
    version: 'Data',
    live: 'Updated: follows the latest data',
    frozen: (version, date) => `Frozen: data version ${version}, data collected until ${date}`,
    changed: 'Previews and snippets have been updated.',
    failed: 'This option cannot be used yet: the list of figures did not load. Try again.',
  },
  national: 'National figures',
  provincial: {
    heading: 'Figures of each province',
    lead: 'Each province has two figures: its progress over time, and the status of its regencies and cities.',
    choose: 'Choose a figure of a province',
    list: 'Frame snippets of all provincial figures',
    open: 'Open the embed',
  },
  item: {
    page: 'Page of this figure',
    embed: 'Open only the embed',
    permalink: 'Link to this part',
    fold: 'Preview and code',
    preview: (title) => `Preview: ${title}`,
    notFrozen:
      'This figure is not in the frozen version yet, so its snippets are the updated ones.',
  },
  snippets: {
    iframe: {
      name: 'Frame (iframe)',
      hint: 'For nearly every site. Its height follows the width of the column, without a script too.',
    },
    element: {
      name: 'Web component',
      hint: 'For sites that allow scripts: its height follows its content.',
    },
    image: {
      name: 'Plain image',
      hint: 'For sites that strip frames, for e-mail and print. Always follows the latest data.',
    },
    copy: 'Copy',
    copyLabel: (name) => `Copy: ${name}`,
    copied: 'Copied.',
    refused: 'The browser refused to copy. The snippet is selected: press Ctrl+C (⌘C on a Mac).',
  },
  kinds: {
    heading: 'Updated or frozen?',
    live: 'An updated embed follows the data: when we add or correct a fact, the figure in your article changes with it. Its address will not change.',
    frozen:
      'A frozen embed shows one version of the data and never changes, byte for byte, even when this site is rebuilt. It says “Frozen”, with the version, inside the figure. Choose it when your article discusses numbers at one moment.',
    available: (version, date) =>
      `Newest frozen version: ${version}, with data collected until ${date}.`,
    none: 'No version of the data has been released yet, so there are only updated embeds.',
    more: 'The whole promise of stability',
  },
  advice: {
    heading: 'On your site',
    items: [
      {
        name: 'WordPress',
        text: 'Paste the address of the figure’s page on a line of its own; WordPress fetches the embed by oEmbed, updated and in the appearance of the reader’s device, and the link inside opens the page of the figure. For other choices paste the frame snippet into a “Custom HTML” block, or use the plain image where your role may not use HTML.',
      },
      {
        name: 'Google Docs and Slides',
        text: 'Neither takes frames. Download the PNG from the figure’s page, insert it, and link it to that page.',
      },
      {
        name: 'X and other social media',
        text: 'Share the address of the figure’s page; a card with the image appears by itself.',
      },
      {
        name: 'Medium, Kompasiana and sites that strip frames',
        text: 'Use the plain image, or upload the PNG from the figure’s page with the sentence below it as alternative text.',
      },
      {
        name: 'Print',
        text: 'Use the SVG or the double-size PNG from the figure’s page. Source, data date and licence are inside.',
      },
      {
        name: 'Systems that know oEmbed',
        text: 'Give them the address of the figure’s page; it points to its oEmbed file.',
      },
    ],
  },
};
