/** A gate: one kind of promise about the site, measured and compared with limits. */
import {
  isWithin,
  type Figure,
  type GateResult,
  type Unit,
  type Words,
} from '../../src/quality/results.ts';

/** What a run of a gate found. It passes without faults and with every figure within its limit. */
export interface Measured {
  figures: Figure[];
  /** What is wrong besides figures, one line each, in English. */
  faults: string[];
}

/** A gate of the table in `all-gates.ts`. */
export interface Gate {
  /** Its name in addresses and commands, in lower case with hyphens. */
  key: string;
  /** Its name for readers. */
  name: Words;
  /** One sentence for readers: what is checked, and on what. */
  about: Words;
  /** Returns why the gate cannot run on this machine, such as a missing program; undefined if it can. */
  missing?: () => Words | undefined;
  /** Measures. An error it throws is reported as a fault. */
  run: () => Measured | Promise<Measured>;
}

/** When, of which commit and on which machine a gate ran. */
export type Run = GateResult['run'];

/** Runs a gate and returns its result: skipped where something is missing, failed where it throws. */
export async function runGate(gate: Gate, run: Run): Promise<GateResult> {
  const { key, name, about } = gate;
  const reason = gate.missing?.();
  const shared = { gate: key, name, about, run };
  if (reason !== undefined)
    return { ...shared, outcome: 'skipped', reason, figures: [], faults: [] };
  const { figures, faults } = await measured(gate);
  const passed = faults.length === 0 && figures.every(isWithin);
  return { ...shared, outcome: passed ? 'passed' : 'failed', reason: null, figures, faults };
}

async function measured(gate: Gate): Promise<Measured> {
  try {
    return await gate.run();
  } catch (error) {
    return { figures: [], faults: [`The gate broke off: ${(error as Error).message}`] };
  }
}

/** Returns a figure that may be at most `limit`. */
export const atMost = limited('at most');

/** Returns a figure that must be at least `limit`. */
export const atLeast = limited('at least');

/** Returns a figure that is only reported. */
export function reported(what: Words, where: string, value: number, unit: Unit = 'count'): Figure {
  return { what, where, value, limit: null, bound: 'at most', unit };
}

function limited(bound: Figure['bound']) {
  return (
    what: Words,
    where: string,
    value: number,
    limit: number,
    unit: Unit = 'count',
  ): Figure => ({
    what,
    where,
    value,
    limit,
    bound,
    unit,
  });
}
