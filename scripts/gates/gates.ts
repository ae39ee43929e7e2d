/**
 * npm run gates: runs every gate on the built site, or those named (`npm run gates -- sizes policies`), and
 * writes what they measured to quality/results.json, which the page /mutu/ shows. The results of gates
 * that did not run stay, each with the day of its own run. Exits with code 1 when a gate fails.
 */
import { existsSync } from 'node:fs';
import { allGates } from './all-gates.ts';
import { runGate, type Gate } from './gate.ts';
import { presentRun } from './machine.ts';
import { orExit } from '../support/or-exit.ts';
import { isWithin, readResults, writeResults, type GateResult } from '../../src/quality/results.ts';

const gates = orExit(() => chosen(process.argv.slice(2)));
const run = orExit(presentRun);
const fresh: GateResult[] = [];
for (const gate of gates) {
  const started = performance.now();
  const result = await runGate(gate, run);
  print(result, (performance.now() - started) / 1000);
  fresh.push(result);
  writeResults(merged(fresh));
}
process.exitCode = fresh.some(({ outcome }) => outcome === 'failed') ? 1 : 0;

function chosen(keys: readonly string[]): readonly Gate[] {
  const unknown = keys.filter((key) => !allGates.some((gate) => gate.key === key));
  const known = allGates.map(({ key }) => key).join(', ');
  if (unknown.length > 0)
    throw new Error(`No gate ${unknown.join(', ')}. The gates are: ${known}.`);
  if (!existsSync('dist')) throw new Error('dist/ is not built: npm run build');
  return keys.length === 0 ? allGates : allGates.filter(({ key }) => keys.includes(key));
}

/** The new results among the older ones of gates that still exist, in the order of the gates. */
function merged(results: readonly GateResult[]): GateResult[] {
  const all = new Map([...readResults(), ...results].map((result) => [result.gate, result]));
  return allGates.flatMap(({ key }) => all.get(key) ?? []);
}

function print({ gate, outcome, reason, figures, faults }: GateResult, seconds: number): void {
  const why = reason === null ? '' : `: ${reason.en}`;
  console.log(`${gate}: ${outcome}${why}, ${figures.length} figures, ${seconds.toFixed(1)} s`);
  const beyond = figures.filter((figure) => !isWithin(figure));
  for (const { what, where, value, limit, bound, unit } of beyond) {
    console.log(`  ${what.en}, ${where}: ${value} ${unit}, ${bound} ${String(limit)}`);
  }
  for (const fault of faults) console.log(`  ${fault}`);
}
