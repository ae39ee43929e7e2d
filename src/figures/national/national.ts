/** The figures of the whole country. */
import type { Figure } from '../figure.ts';
import { gapFigure } from './gap.ts';
import { islandGroupFigure, provinceFigure } from './coverage.ts';
import { dotMapFigure, tileMapFigure } from './maps.ts';
import { progressFigure, targetGapFigure, yearsFigure } from './progress.ts';
import { servicesFigure } from './services.ts';

/** Returns every national figure, in the order in which they are listed. */
export async function nationalFigures(): Promise<Figure[]> {
  return Promise.all([
    progressFigure(),
    targetGapFigure(),
    provinceFigure(),
    islandGroupFigure(),
    tileMapFigure(),
    dotMapFigure(),
    yearsFigure(),
    servicesFigure('agencies'),
    servicesFigure('services'),
    gapFigure(),
  ]);
}
