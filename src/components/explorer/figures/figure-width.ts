/** Width in pixels of a drawing beside the filters, where one of the full width would be scaled down. */
export const FIGURE_WIDTH = 696;
