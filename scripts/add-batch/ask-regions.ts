/** Asks for regions by part of their name. */
import { formatRefusal } from '../../src/data/edit/refusal.ts';
import { governmentsOf } from '../../src/data/edit/region-names.ts';
import { regionRefusals } from '../../src/data/edit/request-regions.ts';
import type { Dataset } from '../../src/data/tables/index.ts';
import type { Questions } from './terminal.ts';

/** How many regions are listed when part of a name matches several. */
const MOST_LISTED = 10;

type Government = ReturnType<typeof governmentsOf>[number];

/** Asks for regions until Enter ends the list; returns their codes in order, at least one. */
export async function askRegions(dataset: Dataset, questions: Questions): Promise<string[]> {
  const codes: string[] = [];
  const governments = governmentsOf(dataset);
  const complaint = (answer: string): string | undefined => {
    if (answer === '' && codes.length > 0) return undefined;
    return complaintAbout(answer, governments, codes, dataset);
  };
  for (;;) {
    const number = codes.length + 1;
    const done = number > 1 ? ', Enter: selesai / done' : '';
    const answer = await questions.ask(`Daerah ke-${number} / region ${number}${done}`, complaint);
    if (answer === '') return codes;
    const [region] = matching(answer, governments);
    questions.say(`  ${named(region!)}`);
    codes.push(region!.code);
  }
}

/** Why an answer does not name exactly one available region; undefined when it does. */
function complaintAbout(
  answer: string,
  governments: readonly Government[],
  chosen: readonly string[],
  dataset: Dataset,
): string | undefined {
  const found = answer === '' ? [] : matching(answer, governments);
  if (found.length > 1) {
    const names = found.slice(0, MOST_LISTED).map(named).join(', ');
    const more = found.length > MOST_LISTED ? ', …' : '';
    return `Lebih dari satu / more than one: ${names}${more}`;
  }
  const [refusal] = regionRefusals([...chosen, found[0]?.code ?? answer], dataset);
  return refusal && formatRefusal(refusal);
}

/** The regions with that name or code, otherwise those whose name contains `piece`, earliest match first. */
function matching(piece: string, governments: readonly Government[]): Government[] {
  const term = piece.toLowerCase();
  const exact = governments.filter(
    ({ name, code }) => name.toLowerCase() === term || code === piece,
  );
  if (exact.length > 0) return exact;
  const position = ({ name }: Government): number => name.toLowerCase().indexOf(term);
  return governments
    .filter((one) => position(one) !== -1)
    .toSorted((a, b) => position(a) - position(b));
}

function named({ name, code }: Government): string {
  return `${name} (${code})`;
}
