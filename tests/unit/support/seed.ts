/**
 * One seed for every property test, so that the same commit gives the same answer on every machine.
 * `FC_SEED` names another; a nightly run sets it to its date. A failed property reports its seed.
 */
import fc from 'fast-check';
import { propertySeed } from './property-seed.ts';

fc.configureGlobal({ seed: propertySeed() });
