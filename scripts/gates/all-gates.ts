/** All gates, in the order in which they run and are shown. A new gate is one more entry. */
import { colours } from './access/colours-gate.ts';
import { settings } from './access/settings-gate.ts';
import { spoken } from './access/spoken-gate.ts';
import { browserGates } from './browsers/browsers.ts';
import { budgets } from './budgets/budgets-gate.ts';
import type { Gate } from './gate.ts';
import { load } from './load/load.ts';
import { markupGate } from './markup/markup-gate.ts';
import { hostilePages } from './security/hostile-pages-gate.ts';
import { input } from './security/input-gate.ts';
import { network } from './network/network.ts';
import { policies } from './security/policies-gate.ts';
import { lighthouseGate } from './speed/lighthouse-gate.ts';
import { audit } from './supply/audit-gate.ts';
import { supply } from './supply/supply-gate.ts';

/** Every gate. */
export const allGates: readonly Gate[] = [
  budgets,
  policies,
  input,
  hostilePages,
  supply,
  audit,
  colours,
  spoken,
  settings,
  markupGate,
  lighthouseGate,
  network,
  ...browserGates,
  load,
];
