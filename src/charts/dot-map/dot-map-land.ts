/** The land and the frames of the dot map. */
import type { RenderFunction } from '@observablehq/plot';
import type { Land } from '../../geo/land.ts';
import { frameProjection, landPath, PATH_SCALE, type Frame } from '../../geo/outline.ts';
import { svgElement } from '../svg-element.ts';
import { colors } from '../theme.ts';

/**
 * Returns the land inside a frame, that of neighbours paler. Both are areas without an outline, so
 * that no border is shown; the neighbours' land extends slightly below Indonesia's to leave no gap.
 */
export function landMark(land: Land, frame: Frame): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const group = svgElement(document, 'g', {
      fill: colors.rule,
      transform: `scale(${PATH_SCALE})`,
    });
    const neighbours = { d: landPath(land.others, frame), 'fill-opacity': 0.45 };
    group.append(
      svgElement(document, 'path', neighbours),
      svgElement(document, 'path', { d: landPath(land.own, frame) }),
    );
    return group;
  };
}

/** Returns a thin line around what a frame shows: around the frame, or around its part of the main map. */
export function frameMark(shown: Frame, on: Frame): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const project = frameProjection(on);
    const [left, top] = project([shown.west, shown.north])!;
    const [right, bottom] = project([shown.east, shown.south])!;
    return svgElement(document, 'rect', {
      x: Math.round(left) + 0.5,
      y: Math.round(top) + 0.5,
      width: Math.round(right - left) - 1,
      height: Math.round(bottom - top) - 1,
      fill: 'none',
      stroke: colors.soft,
      'stroke-opacity': 0.5,
    });
  };
}
