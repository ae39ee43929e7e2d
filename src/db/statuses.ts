/** The statuses of a region; apart from the views, so that a browser need not load those. */

/** The words of a status, in the order in which the site shows them. */
export const statuses = ['inaugurated', 'served', 'operating', 'preparing', 'none'] as const;
export type Status = (typeof statuses)[number];
