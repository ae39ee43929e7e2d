/** The drawings of the page. */

/**
 * The drawing that a box shows: the largest of those that are displayed, for a box may hold a wide and
 * a narrow one. Throws when it shows none.
 */
export function shownDrawing(box: Element): SVGSVGElement {
  const area = (svg: SVGSVGElement): number => {
    const { width, height } = svg.getBoundingClientRect();
    return width * height;
  };
  // What lies above a drawing to choose in it is none of it.
  const drawings = [...box.querySelectorAll('svg')].filter((svg) => !svg.closest('.brush'));
  const [largest] = drawings.sort((a, b) => area(b) - area(a));
  if (!largest || area(largest) === 0) throw new Error('The box shows no drawing.');
  return largest;
}
