import { markup } from '../../html.ts';
import type { Messages } from '../../id.ts';

/** Words of the page about the project. */
export const about: Messages['about'] = {
  inMenu: { label: 'About Pantau MPP', words: 'who;contact;independent;authors;cookies;privacy' },
  title: 'About Pantau MPP',
  description:
    'Pantau MPP is an independent open-data project on Indonesia’s public service malls: purpose, principles, licences, privacy, accessibility and how to take part.',
  lead: 'Pantau MPP collects, checks and opens data on Indonesia’s public service malls (Mal Pelayanan Publik, MPP), so that anyone can see where there is one, since when, and where that is known from.',
  what: {
    heading: 'What it is, and for whom',
    body: 'An MPP brings the services of local governments, national agencies and state companies together in one place. News of them is spread over press releases, local reports and government pages; their number is often stated, but not always alike. This site brings it together, one fact a row, with its sources.',
    readers: [
      'Residents who want to know whether their kabupaten (regency) or kota (city) has an MPP.',
      'Journalists who need figures with a date and a source they can quote.',
      'Policymakers and researchers who want to compare regions and download the data.',
    ],
  },
  independent: {
    heading: 'Independent',
    body: 'Pantau MPP is not a site of the PANRB Ministry (administrative and bureaucratic reform), of a local government or of an MPP, and does not speak for them. For official matters, opening hours and requirements of a service among them, ask the MPP or the local government.',
  },
  principles: {
    heading: 'Principles',
    list: [
      'Every number can be followed to its source and comes with a date; a percentage has its base on the same page.',
      'What is unknown stays unknown: no cell is filled with a zero or an estimate.',
      'Conflicting reports are shown side by side, not settled in silence.',
      'The official total and our own list are always kept apart, and the gap between them is shown.',
      'Pages, charts and downloads are made from one database.',
    ],
    method: (href) => markup`The details are on the <a href="${href}">method page</a>.`,
  },
  licence: {
    heading: 'Licences and how to cite',
    body: (data, repository) =>
      markup`The data and the figures drawn from it are licensed under CC BY 4.0, the code under MIT. A ready citation is on the <a href="${data}">data page</a>. The code is open on <a href="${repository}">GitHub</a>.`,
  },
  privacy: {
    heading: 'Privacy',
    body: 'This site uses no cookies, trackers, analytics, advertising or third-party services; the font and all other files come from the same address. If you choose light or dark, the choice is kept only on your device. Whoever hosts the site may log visits, as web servers do; we add nothing to those logs.',
  },
  contribute: {
    heading: 'Taking part',
    fact: (href) =>
      markup`A fact that is wrong or missing: see <a href="${href}">how to correct it</a>. All that is needed is a source.`,
    code: (href) =>
      markup`Code, translations and ideas: read the <a href="${href}">contribution guide</a>.`,
  },
  contact: {
    heading: 'Contact',
    email: (link) =>
      `Write to ${link} with a correction, a reply or a question; no account of any kind is needed.`,
    form: (link) =>
      `Use the form at ${link} for a correction, a reply or a question; no GitHub account is needed.`,
    issuesOnly: (href) =>
      markup`Those who run this copy of the site give no e-mail address; corrections, replies and questions are taken on <a href="${href}">GitHub</a>.`,
  },
  accessibility: {
    heading: 'Accessibility',
    aim: 'This site is built to WCAG 2.2 level AA. All reading pages are complete without JavaScript and can be used with a keyboard. Every figure has a sentence that says what it shows and its data as a table. Colour is never the only difference. Text size, light or dark, and motion follow the settings of your device.',
    limits:
      'Limits we know of: some wide tables scroll sideways on small screens, filtering in the explorer needs JavaScript, and the site has not yet been tested together with people who use screen readers. The sources we link to are outside our control.',
    report: (href) =>
      markup`Met a barrier? <a href="${href}">Tell us</a>: name the page, the device and the assistive technology you use. We treat accessibility barriers as bugs, not feature requests.`,
  },
};
