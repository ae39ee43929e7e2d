/** npm start: builds everything, then serves dist/ and prints the address. */
import { runNode, step } from './support/steps.ts';

await step('Membangun situs / building the site', () => runNode('scripts/build.ts'));
console.log('\n▸ Menyajikan situs / serving the site (Ctrl+C untuk berhenti / to stop)');
process.exitCode = await runNode('scripts/serve.ts');
