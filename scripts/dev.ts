/** npm run dev: builds the database once, then starts Astro's development server. */
import { runNode, step } from './support/steps.ts';

await step('Membangun basis data / building the database', () => runNode('scripts/build-db.ts'));
process.exitCode = await runNode('node_modules/astro/bin/astro.mjs', 'dev');
