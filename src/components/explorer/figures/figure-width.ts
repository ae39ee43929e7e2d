/** Pixels of a drawing beside the filters, where a page's full width would be scaled down. */
export const FIGURE_WIDTH = 696;
