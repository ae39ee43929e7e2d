/** Words of the insights of /wawasan/, by insight. */
import { commitments } from './insights/commitments.ts';
import { java } from './insights/java.ts';
import { next } from './insights/next.ts';
import { offered } from './insights/offered.ts';
import { officials } from './insights/officials.ts';
import { openings } from './insights/openings.ts';
import { pace } from './insights/pace.ts';
import { people } from './insights/people.ts';
import { shares } from './insights/shares.ts';
import { targets } from './insights/targets.ts';
import { underdeveloped } from './insights/underdeveloped.ts';
import { unknown } from './insights/unknown.ts';

/** The words of every insight in Indonesian. */
export const insights = {
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
};
