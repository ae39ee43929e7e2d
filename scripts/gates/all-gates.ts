/** All gates, in the order in which they run and are shown. A new gate is one more entry. */
import { colours } from './access/colours-gate.ts';
import { budgets } from './budgets/budgets-gate.ts';
import type { Gate } from './gate.ts';
import { markupGate } from './markup/markup-gate.ts';
import { input } from './security/input-gate.ts';
import { policies } from './security/policies-gate.ts';
import { lighthouseGate } from './speed/lighthouse-gate.ts';

/** Every gate. */
export const allGates: readonly Gate[] = [
  budgets,
  policies,
  input,
  colours,
  markupGate,
  lighthouseGate,
];
