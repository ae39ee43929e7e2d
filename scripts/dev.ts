/** What `npm run dev` runs: the database once, then Astro's development server. */
import { runNode, step } from './support/steps.ts';

await step('Membangun basis data / building the database', () => runNode('scripts/build-db.ts'));
process.exitCode = await runNode('node_modules/astro/bin/astro.mjs', 'dev');
