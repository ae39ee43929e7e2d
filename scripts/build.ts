/**
 * Builds the whole site: checks the data, writes the database, renders every page into dist/.
 * What is given behind the command goes to Astro: `npm run build -- --outDir .build/trial`.
 */
import { runNode, step } from './support/steps.ts';

await step('Memeriksa data / checking the data', () => runNode('scripts/validate.ts'));
await step('Membangun basis data / building the database', () => runNode('scripts/build-db.ts'));
await step('Membangun halaman / building the pages', () =>
  runNode('node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)),
);
