/** Every figure is in the same frame, and provinces show few links before anything is opened. */
import { expect, test } from 'vitest';
import { contentPages, faultsOn, pageAt } from '../support/pages.ts';

test('every figure has a bar with at least three actions', () => {
  const faults = faultsOn(contentPages, ({ figureFrames }) =>
    figureFrames.filter(({ panels }) => panels < 3).map(({ id, panels }) => `${id}: ${panels}`),
  );
  expect(faults).toEqual([]);
  expect(contentPages.flatMap(({ figureFrames }) => figureFrames).length).toBeGreaterThan(100);
});

test('every figure of the home page and of a province says in one line what it measures', () => {
  const pages = [pageAt('/'), pageAt('/en/'), pageAt('/provinsi/jawa-timur/')];
  const faults = faultsOn(pages, ({ figureFrames }) =>
    figureFrames.filter(({ measured }) => !measured).map(({ id }) => id),
  );
  expect(faults).toEqual([]);
});

test('a province shows at most 90 links before anything is opened', () => {
  const provinces = contentPages.filter(({ path }) => /\/provinsi\/[^/]+\/$/.test(path));
  const faults = faultsOn(provinces, ({ shownLinks }) =>
    shownLinks > 90 ? [`${shownLinks} links`] : [],
  );
  expect(provinces.length).toBeGreaterThan(70);
  expect(faults).toEqual([]);
});
