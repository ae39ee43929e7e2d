/** The drawings of the page. */

/**
 * The drawing that a box shows: the largest displayed one, because a box may contain a wide and a
 * narrow one. Throws when it shows none.
 */
export function shownDrawing(box: Element): SVGSVGElement {
  const area = (svg: SVGSVGElement): number => {
    const { width, height } = svg.getBoundingClientRect();
    return width * height;
  };
  const [largest] = [...box.querySelectorAll('svg')].sort((a, b) => area(b) - area(a));
  if (!largest || area(largest) === 0) throw new Error('The box shows no drawing.');
  return largest;
}
