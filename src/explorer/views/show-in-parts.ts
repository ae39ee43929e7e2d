/** Showing answers in one section after another: all that is in sight first, then what no reader sees yet. */
import type { Pacer } from '../../scripts/yielding.ts';
import { UNSEEN, type Parts, type Section, type Show } from './section.ts';

/** When parts may follow each other, and what is called. */
export interface ShowingInParts {
  pacer: Pick<Pacer, 'begin' | 'pause' | 'paint' | 'end'>;
  /** Whether a newer state is waiting, which stops the showing. */
  isOutdated: () => boolean;
  /** Called before the first part of a section. */
  onBegin: (section: Section) => void;
  /** Called once everything in sight is shown, before it is painted. */
  onSight: () => void;
  /** Called after the last part of a section. */
  onWhole: (section: Section) => void;
}

/** A section whose showing has begun. */
interface Begun {
  section: Section;
  /** Undefined where it was shown at once. */
  parts: Parts | undefined;
  whole: boolean;
  /** A drawing that is still being made. */
  drawing: Promise<void> | undefined;
}

/**
 * Shows the answers of sections. Parts that no reader sees follow after a paint of all that is in sight.
 * Resolves once the drawings are made, too; to false when a newer state stopped it.
 */
export async function showInParts(
  shows: readonly (readonly [Section, Show])[],
  showing: ShowingInParts,
): Promise<boolean> {
  const { pacer, isOutdated, onBegin, onSight } = showing;
  const all: Begun[] = [];
  pacer.begin();
  for (const [section, show] of shows) {
    onBegin(section);
    const begun: Begun = { section, parts: show(), whole: false, drawing: undefined };
    all.push(begun);
    if (!(await showFurther(begun, 'sight', showing))) return false;
  }
  onSight();
  const unseen = all.filter(({ whole }) => !whole);
  if (unseen.length > 0) await pacer.paint();
  for (const begun of unseen) {
    if (isOutdated() || !(await showFurther(begun, 'all', showing))) return false;
  }
  pacer.end();
  await Promise.all(all.flatMap(({ drawing }) => drawing ?? []));
  return true;
}

/** Shows the parts in sight, or all that are left; resolves to false when a newer state stopped it. */
async function showFurther(
  begun: Begun,
  which: 'sight' | 'all',
  showing: ShowingInParts,
): Promise<boolean> {
  let more = true;
  while (more) {
    const step = begun.parts?.next() ?? { done: true, value: undefined };
    if (step.done === true) {
      begun.whole = true;
      begun.drawing = step.value;
      showing.onWhole(begun.section);
    }
    more = step.done !== true && (which === 'all' || step.value !== UNSEEN);
    await showing.pacer.pause();
    if (showing.isOutdated()) return false;
  }
  return true;
}
