/**
 * Runs before every script of package.json: says in words that this Node cannot run TypeScript, which
 * is what remains when npm did not run the install script of the package `node`. Plain JavaScript,
 * because old versions of Node have to read it.
 */
if (!process.features.typescript) {
  console.error(
    [
      `Node ${process.version} tidak dapat menjalankan TypeScript / cannot run TypeScript.`,
      'npm ci memasang Node 24 di node_modules lewat skrip pemasangan, dan skrip itu belum dijalankan.',
      'npm ci puts Node 24 into node_modules by an install script, which has not run. Run it by / Jalankan:',
      '  npm rebuild node --ignore-scripts=false',
      'or use Node 24 for this folder / atau pakai Node 24.',
    ].join('\n'),
  );
  process.exit(1);
}
