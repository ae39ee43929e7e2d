import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/theme.ts';
import { TILE } from '../../../src/map/tiles/hexagon.ts';
import { layoutNames } from '../../../src/map/tiles/layout.ts';
import { placeNames } from '../../../src/map/names.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { data, layout } from './real-data.ts';

const inBoth = langs.flatMap((lang) => layoutNames.map((name) => ({ lang, name })));

describe.each(inBoth)('the names in $lang on the $name layout', ({ lang, name }) => {
  const labels = placeNames(
    layout,
    data.provinces.map((row) => ({ code: row.code, names: [row[`name_${lang}`]] })),
    data.island_groups.map((row) => ({ id: row.id, name: row[`name_${lang}`] })),
  );
  const boxes = labels.map(({ text, anchor, kind, groupId, x, y }) => {
    const origin = layout.groups.find(({ id }) => id === groupId)!.origins[name];
    const size = kind === 'group' ? 21 : 18;
    const width = textWidth(text, size);
    const left = x + origin.x - { start: 0, middle: width / 2, end: width }[anchor];
    const top = y + origin.y - size / 2;
    return { text, left, right: left + width, top, bottom: top + size };
  });

  test('include every island group', () => {
    const groups = labels.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ groupId }) => groupId).toSorted()).toEqual(
      data.island_groups.map(({ id }) => id).toSorted(),
    );
  });

  test('overlap no tile', () => {
    const centres = layout.groups.flatMap(({ tiles, origins }) =>
      tiles.map(({ centre }) => ({ x: centre.x + origins[name].x, y: centre.y + origins[name].y })),
    );
    const covering = boxes.filter(({ left, right, top, bottom }) =>
      centres.some(
        ({ x, y }) =>
          x + TILE.width / 2 > left &&
          x - TILE.width / 2 < right &&
          y + TILE.side / 2 > top &&
          y - TILE.side / 2 < bottom,
      ),
    );
    expect(covering).toEqual([]);
  });

  test('overlap no other name and are within the drawing', () => {
    const { width, height } = layout.sizes[name];
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
      const touching = boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        );
      expect(touching).toEqual([]);
    }
  });
});
