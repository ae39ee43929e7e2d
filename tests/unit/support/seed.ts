/**
 * One seed for every property test, so that the same commit gives the same answer on every machine.
 * `FC_SEED` sets another; a nightly run uses its date. A failed property reports its seed.
 */
import fc from 'fast-check';
import { propertySeed } from './property-seed.ts';

fc.configureGlobal({ seed: propertySeed() });
