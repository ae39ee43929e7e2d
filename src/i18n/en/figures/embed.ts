import type { Messages } from '../../id.ts';

/** Words inside the embed of a figure. */
export const embed: Messages['embed'] = {
  live: 'Follows the latest data.',
  frozen: (version) => `Frozen: data version ${version}, does not change.`,
  licence: 'Licence CC BY 4.0.',
  link: 'Figure and data at Pantau MPP',
};
