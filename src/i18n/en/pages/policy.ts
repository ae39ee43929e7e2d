import type { Messages } from '../../id.ts';

/** Words of the page about the policy. */
export const policy: Messages['policy'] = {
  inMenu: {
    label: 'Targets and policy',
    words:
      'target;presidential regulation;perpres;regulation;law;RPJMN;commitments;MPP Digital;evaluation',
  },
  title: 'MPP policy: rules, targets, commitments and outcomes',
  short: 'MPP policy',
  description:
    'Rules, milestones, targets, commitments and evaluations of public service malls since 2017, and how three MPPs came to be, each with dates and sources.',
  allMilestones: 'All policy milestones, with targets, commitments and the stories of three MPPs',
  contents: 'On this page',
  answer: {
    heading: (reached, date) => `The 2024 target was not reached: ${reached} MPPs on ${date}`,
    target: (base, by, date) =>
      `The target was one MPP in every regency and city by 2024: ${base} regencies and cities according to ${by}, ${date}.`,
    reached: (reached, date, base) =>
      `According to the PANRB ministry, as reported, there were ${reached} MPPs on ${date}. That number counts MPPs, while ${base} counts regencies and cities.`,
    after: (by, stated, total, date) =>
      `On ${stated} ${by} moved the deadline to 2025. The last official total found is ${total} MPPs on ${date}.`,
  },
  headings: {
    target: 'Targets and what came of them',
    tonggak: 'Milestones',
    aturan: 'Rules',
    komitmen: 'Commitments by heads of region',
    arahan: 'The Vice President’s instructions',
    digital: 'MPP Digital',
    evaluasi: 'The ministry’s evaluations',
    kisah: 'Stories of three MPPs',
  },
  targets: {
    heading: (years) => `The targets for ${years} were not reached`,
    intro:
      'Each target is compared with the last official total found for its year. The target for 2018 named its places, so only those places count.',
    row: (target, reached, date) => `target ${target}; reached ${reached} (${date}).`,
    achieved: (target) => `${target}, stated after it was reached.`,
    withoutNumber: 'Targets without a total',
    by: (by, date) => `According to ${by}, ${date}`,
    links: 'Chart of targets and what came of them',
    method: 'how this is counted',
  },
  timeline: {
    heading: (count, from, to) => `${count} milestones, from ${from} to ${to}`,
    more: 'Description and sources',
    see: 'See:',
    kinds: {
      law: 'Law',
      plan: 'Plan',
      cooperation: 'Cooperation',
      inauguration: 'Inauguration',
      regulation: 'Regulation',
      decree: 'Decree',
      commitment: 'Commitment',
      target: 'Target',
      evaluation: 'Evaluation',
      digital: 'MPP Digital',
      policy: 'Policy',
    },
  },
  rules: {
    heading: 'From the law on public services to the presidential regulation on MPPs',
    intro:
      'Each rule is summarised from the sources cited, not from its official text. Rules of which only the year is known come at the end of that year.',
  },
  commitments: {
    intro:
      'At four events heads of region signed a commitment to set up an MPP. Below each event are the signatories whose names were found, by the state of the MPP in their region in this data.',
    facts: (signatories, date) => `${signatories} signatories, ${date}.`,
    result: (named, inaugurated, date) =>
      `The names of ${named} signatories were found; in the regions of ${inaugurated} of them an MPP has been inaugurated, by sources up to ${date}.`,
    partly: 'The names of the other signatories were not found.',
    names: 'Signatories and the state of the MPP in their region',
    outcome: {
      inaugurated: 'Inaugurated after the signing',
      already: 'Inaugurated before the signing',
      counted: 'Counted as inaugurated, date unknown',
      served: 'Served by the MPP of the province',
      operating: 'Operating, national inauguration not found',
      preparing: 'Reported as in preparation',
      none: 'No MPP found',
    },
  },
  instructions: {
    heading: (date) => `Five instructions of the Vice President on ${date}`,
    intro: 'According to Agropolitan TV, the only source of these instructions that was found:',
    event: 'The inauguration that day',
    link: 'The inauguration of this MPP at the vice-presidential palace, and the instructions of that day',
    conflict:
      'Sources differ on who inaugurated: the minister, witnessed by the Vice President, or the Vice President himself.',
    conflictLink: 'Both accounts and their sources',
  },
  digital: {
    heading: 'MPP Digital was launched in waves from 2023',
    wave: (wave, kind, date) => `Wave ${wave} (${kind}), ${date}`,
    partly:
      'The second and third waves covered more regions than are listed; a full list of names was not found.',
    regions: 'Regions whose names were found, by wave',
  },
  evaluations: {
    heading: (from, to) => `The ministry evaluated MPPs every year, ${from}–${to}`,
    regions: 'Results found, by year',
    partly:
      'A full list of results was not found; only regions whose result was reported are listed.',
    year: (year, category) => `${year}, ${category}`,
    undated: 'Year not stated by the source',
  },
  stories: {
    heading: 'How one MPP comes to be',
    intro: 'Each step is dated and sourced. Those marked “Plan” are intentions of that date.',
    plan: 'Plan',
    jombang:
      'Seven years from plan to inauguration: the building held it up, until the regency resolved not to wait for one.',
    jember: (agencies, services, laterAgencies, laterServices, date) =>
      `Planned with ${agencies} agencies and ${services} kinds of service; ${laterAgencies} agencies and ${laterServices} kinds of service were reported on ${date}. Its trial was in the Balai Serba Guna; later the MPP moved to the licensing office (DPMPTSP).`,
    bangkalan: (agencies, date, laterAgencies, laterDate) =>
      `Operating three years before its inauguration. It had ${agencies} agencies on ${date} and ${laterAgencies} on ${laterDate}; why is not known.`,
    link: 'How this MPP came to be, step by step',
  },
};
