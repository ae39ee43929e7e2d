import type { Messages } from '../id.ts';

/** Words of the pages of figures: downloads, citation, where they stand. */
export const figurePage: Messages['figurePage'] = {
  licence: 'CC BY 4.0',
};
