import type { Messages } from '../../id.ts';

/** Words of the page about the quality of the site. Numbers in arguments are formatted. */
export const quality: Messages['quality'] = {
  inMenu: {
    label: 'Quality of the site',
    words: 'quality;speed;performance;security;accessibility;Lighthouse;WCAG;CSP;tests',
  },
  title: 'Quality of this site',
  description:
    'What the checks of Pantau MPP measured: page sizes, speed, security, accessibility and robustness, with limits, figures and dates.',
  lead: (all, passed, failed, skipped) =>
    `Of the last ${all} checks: ${passed} passed, ${failed} failed, ${skipped} skipped.`,
  none: 'There are no results of checks.',
  how: 'Each check compares the finished site with limits that were set beforehand. The figures below are written by the checks themselves; what failed and what was skipped is shown too. Speed depends on the machine that measures it.',
  repeat: 'Anyone can repeat them from the source code with this command:',
  summary: 'Summary',
  gate: 'Check',
  outcome: 'Result',
  outcomes: { passed: 'Passed', failed: 'Failed', skipped: 'Skipped' },
  date: 'Date',
  skipped: (reason) => `Skipped: ${reason}`,
  run: (date, commit, machine) => `Checked on ${date} at commit ${commit}; machine: ${machine}.`,
  faults: 'Faults found',
  figures: (count) => `All ${count} figures`,
  beyond: 'Figures beyond their limits',
  what: 'What was measured',
  where: 'Where',
  value: 'Figure',
  limit: 'Limit',
  noLimit: 'no limit',
  bounds: { 'at most': 'at most', 'at least': 'at least' },
  units: {
    bytes: 'KB',
    count: '',
    megabytes: 'MB',
    milliseconds: 'ms',
    perSecond: 'per second',
    percent: '%',
    points: 'of 100',
    ratio: ': 1',
    seconds: 's',
    shift: '',
  },
};
