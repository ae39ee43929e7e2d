/** All insights, in the order of the index. */
import { oncePerDatabase, view } from '../db/site-data.ts';
import { insightViewNames, type Insight, type InsightMaker, type InsightViews } from './insight.ts';
import { commitments } from './questions/commitments.ts';
import { java } from './questions/java.ts';
import { next } from './questions/next.ts';
import { offered } from './questions/offered.ts';
import { officials } from './questions/officials.ts';
import { openings } from './questions/openings.ts';
import { pace } from './questions/pace.ts';
import { people } from './questions/people.ts';
import { shares } from './questions/shares.ts';
import { targets } from './questions/targets.ts';
import { underdeveloped } from './questions/underdeveloped.ts';
import { unknown } from './questions/unknown.ts';

/** The makers of the insights, in the order of the index. */
export const insightMakers: readonly InsightMaker[] = [
  targets,
  pace,
  people,
  java,
  underdeveloped,
  commitments,
  openings,
  next,
  offered,
  officials,
  shares,
  unknown,
];

/** Returns every insight of the data. Made once for all pages of a build. */
export const insights: () => Promise<Insight[]> = oncePerDatabase(async () => {
  const read: Record<string, unknown> = {};
  for (const name of insightViewNames) read[name] = await view(name);
  return insightMakers.map((make) => make(read as InsightViews));
});
