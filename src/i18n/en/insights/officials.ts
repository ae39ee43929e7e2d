import type { officials as indonesian } from '../../id/insights/officials.ts';

/** Words of the insight about who inaugurated, alone or many MPPs together. */
export const officials: typeof indonesian = {
  name: 'Ministers and batches',
  question: 'Who inaugurated, and since when are many MPPs inaugurated at once?',
  title: (joint, mpps, year, first, value) => {
    if (value.joint === 0) return `In ${year} all ${mpps} MPPs were inaugurated one by one`;
    const part =
      value.joint === value.mpps
        ? `All ${mpps} MPPs of ${year} were inaugurated at joint events`
        : `${joint} of ${mpps} MPPs of ${year} were inaugurated at joint events`;
    return first === '' ? part : `${part}; before ${first} none were`;
  },
  subtitle: (date) =>
    `Inauguration events by official, the area of a circle is the number of MPPs; data as of ${date}`,
  sentence: (name, mpps, events, joint, jointEvents) =>
    `${name} inaugurated the most: ${mpps} MPPs at ${events} events, ${joint} of them at ${jointEvents} joint events.`,
  one: (name, mpps, events, largest, first, last, value) => {
    if (value.events === 1)
      return `${name}: ${mpps} ${value.largest === 1 ? 'MPP' : 'MPPs'} at one event (${first}).`;
    return value.largest > 1
      ? `${name}: ${mpps} MPPs at ${events} events (${first} to ${last}), at most ${largest} at once.`
      : `${name}: ${mpps} MPPs at ${events} events (${first} to ${last}), all one by one.`;
  },
  most: (year, mpps, events) =>
    `Most were inaugurated in ${year}: ${mpps} MPPs at ${events} events.`,
  row: (mpps, events) => `${mpps} MPPs, ${events} events`,
  axis: 'Circles are events; filled: a single MPP',
  chart: 'Inauguration events by official and time',
  source: 'reports of each inauguration; the source is in each row',
  byForm: {
    title: (online, mpps, year, value) => {
      if (value.online === 0) return `In ${year} no MPP was inaugurated online`;
      return value.online === value.mpps
        ? `In ${year} all ${mpps} MPPs were inaugurated online`
        : `In ${year} ${online} of ${mpps} MPPs were inaugurated online`;
    },
    sentence: (year, events, mpps) =>
      `The first online events on record are of ${year}: ${events} events, in a year with ${mpps} MPPs inaugurated. A joint event can be in one place or online.`,
    none: () => 'No online event was found.',
    keys: { hollow: 'all MPPs', filled: 'at joint events', square: 'at online events' },
    text: (mpps) => `${mpps} MPPs`,
    described: (year, mpps, joint, online) =>
      `${year}: ${mpps} MPPs, ${joint} at joint events, ${online} at online events`,
    chart: 'MPPs inaugurated by year and form of the event',
  },
  byMonth: {
    title: (month) => `The month with the most MPPs inaugurated is ${month}`,
    sentence: (each) =>
      `By month, over all years: ${each}. A single large joint event can decide the order.`,
    one: (month, mpps, joint, events, value) =>
      value.joint_events === 0
        ? `${month} ${mpps} MPPs`
        : `${month} ${mpps} MPPs, ${joint} of them at ${events} joint events`,
    axis: 'Area of a circle: MPPs; filled: one by one',
    text: (mpps) => `${mpps} MPPs`,
    described: (month, mpps) => `${month} ${mpps} MPPs`,
    chart: 'MPPs inaugurated by year and month',
  },
  method: [
    'Counted are the national inauguration events that are known, with the number of MPPs that their sources give. A joint event is one for more than one MPP. An event of two officials is one row under both names.',
    'An online event is one that its sources describe as online. The calendar does not draw events of which only the year is known, but the number of the year counts them.',
    'An event of which only the month is known is drawn on the last day of that month. The chart has the officials with the most events; the table has all.',
  ],
  doubts: [
    {
      doubt: 'The one who cuts the ribbon did not build it.',
      answer:
        'True. MPPs are built by regencies and cities, often years before. The counts do not measure the achievement of a minister.',
    },
    {
      doubt: 'A minister who is longer in office inaugurates more.',
      answer:
        'True, so the first and the last date are given. Terms of office are not in these data.',
    },
    {
      doubt: 'Single inaugurations of the early years may not all have been found.',
      answer:
        'Perhaps. MPPs of which the event was not found are not included; the page of reconciliation has their number.',
    },
  ],
};
