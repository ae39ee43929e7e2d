import type { Messages } from '../../../id.ts';
import { completeness as id } from '../../../id/pages/evidence/completeness.ts';

/** Words of the page on what is not known. Arguments are marked numbers, dates and names. */
export const completeness: Messages['completeness'] = {
  inMenu: { label: 'Completeness', words: 'unknown;missing;freedom of information;PPID;gaps' },
  title: 'What we do not know about the MPPs',
  short: 'Completeness of the data',
  description:
    'Address, opening hours, services and other facts: of how many MPPs each is known, province by province, and how to tell us or to request information.',
  lead: (services, hours, open, newest) =>
    `Of ${open} MPPs that are inaugurated or operating, the services on offer are known for ${services} and the opening hours for ${hours}. The newest page read is of ${newest}.`,
  national: {
    heading: 'What is known, in the whole country',
    caption: 'MPPs of which a fact is known, by kind of fact',
    fact: 'Fact',
    known: 'Known',
    asked: 'Of MPPs',
    percent: 'Share',
    phone: 'We do not collect telephone numbers yet.',
  },
  facts: {
    services: 'Services on offer (at least one)',
    address: 'Address',
    hours: 'Opening hours',
    website: 'Website',
    counts: 'Number of agencies or services',
    opening: 'Date of the first service',
    inauguration: 'Date of the inauguration (of those inaugurated)',
  },
  short_facts: {
    services: 'Services',
    address: 'Address',
    hours: 'Hours',
    website: 'Website',
    counts: 'Counts',
    opening: 'Opening',
    inauguration: 'Inauguration',
  },
  provinces: {
    heading: 'By province',
    lead: 'Each cell is a number of MPPs of which the fact is known. The base is the MPPs of the province that are inaugurated or operating; for the inauguration, those inaugurated.',
    caption: 'Number of MPPs of which each fact is known, by province',
    province: 'Province',
    mpps: 'Open MPPs',
    without: (names) => `No open MPP was found in ${names}.`,
    each: 'Each MPP with what is known of it:',
  },
  tell: {
    heading: 'Do you know one of these? Tell us',
    body: 'Name the region, the fact, its date and where it is stated, such as the address of a website or a photograph of the sign with the hours. A fact without a source cannot be recorded.',
    contact: (address) => `Without a GitHub account, write to ${address}.`,
  },
  request: {
    heading: 'Requesting information from a local government',
    body: 'Every public body has an information officer (PPID), who answers requests under Law 14/2008 on public information. The text below, in Indonesian because officers answer in it, can be copied or printed; fill in the parts in square brackets.',
    label: 'Request for information on an MPP, in Indonesian',
    copyHint: 'Select the whole text to copy it.',
    plain: 'This text as a plain file, to keep or print',
    letter: id.request.letter,
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser refused; select the text and copy it.',
    copyLabel: (name) => `Copy ${name}`,
  },
};
