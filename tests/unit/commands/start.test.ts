/** What can prevent the first page after a clone: the version of Node, the port, the line ends. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTemporaryFolder, withTemporaryFolder } from '../support/folders.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const serveScript = join(root, 'scripts', 'serve.ts');

test('a Node without TypeScript is named, with the command that mends it', () => {
  const check = join(root, 'scripts', 'check-node.js');
  const old = spawnSync(process.execPath, ['--no-strip-types', check], { encoding: 'utf8' });
  expect([old.status, old.stderr]).toEqual([1, expect.stringContaining('npm rebuild node')]);
  expect(spawnSync(process.execPath, [check]).status).toBe(0);
});

test('every script of package.json that Node runs checks the version first', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const byNode = Object.values(scripts).filter((command) => command.includes('scripts/'));
  expect(byNode.length).toBeGreaterThan(10);
  expect(byNode.filter((command) => !command.startsWith('node scripts/check-node.js && '))).toEqual(
    [],
  );
});

test('a server whose port is taken prints one address, its own', async () => {
  await inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, 'dist'));
    writeFileSync(join(cwd, 'dist', '404.html'), '');
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = spawn(process.execPath, [serveScript, String(port)], { cwd });
    let printed = '';
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (part) => {
        printed += String(part);
        // The line of a wrong address came before the right one, in the same moment.
        if (/http:.*\n/.test(printed)) setTimeout(resolve, 50);
      });
    });
    server.kill();
    other.close();
    const addresses = [...printed.matchAll(/http:\/\/127\.0\.0\.1:(\d+)/g)].map(([, found]) =>
      Number(found),
    );
    expect(addresses).toHaveLength(1);
    expect(addresses[0]).toBeGreaterThan(port);
  });
});

test('serving without a built site, or on what is no port, is one line', () => {
  withTemporaryFolder((cwd) => {
    const run = (port: string) =>
      spawnSync(process.execPath, [serveScript, port], { cwd, encoding: 'utf8' });
    expect(run('4321')).toMatchObject({
      status: 2,
      stderr: 'dist/ belum dibangun / is not built: npm run build\n',
    });
    mkdirSync(join(cwd, 'dist'));
    writeFileSync(join(cwd, 'dist', '404.html'), '');
    expect(run('99999')).toMatchObject({
      status: 2,
      stderr: '"99999" bukan nomor port / is not a port (1–65535).\n',
    });
  });
});

test('every text has the line end LF after a clone, whatever Git is set to', () => {
  const lines = execFileSync('git', ['ls-files', '--eol'], { cwd: root, encoding: 'utf8' }).trim();
  const files = lines
    .split('\n')
    .map((line) => /^i\/(\S+) +w\/\S+ +attr\/(.*?) *\t(.*)$/.exec(line)!);
  const wrong = files.filter(([, inGit, attributes, path]) => {
    const isFixed = attributes!.includes('eol=lf') && ['lf', 'none', '-text'].includes(inGit!);
    return !isFixed && attributes !== '-text' && !path!.startsWith('tests/fixtures/broken/');
  });
  expect(wrong.map(([line]) => line)).toEqual([]);
});
