/** The statuses of a region, separate from the views so that browsers need not load those. */

/** The statuses in the order in which the site shows them. */
export const statuses = ['inaugurated', 'served', 'operating', 'preparing', 'none'] as const;
/** The status of a region. */
export type Status = (typeof statuses)[number];

/** The statuses of a covered region: an inaugurated MPP of its own, or served by its province's. */
const coveredStatuses: readonly string[] = ['inaugurated', 'served'] satisfies Status[];

/** Whether a region with this status is covered. */
export function isCovered(status: string): boolean {
  return coveredStatuses.includes(status);
}

/** The statuses of covered regions as a list in SQL, without parentheses. */
export const coveredSql = coveredStatuses.map((status) => `'${status}'`).join(', ');
