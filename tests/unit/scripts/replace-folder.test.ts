import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../../scripts/support/build/replace-folder.ts';
import { inTemporaryFolder, withTemporaryFolder } from '../support/folders.ts';

/** Writes a site of two files that name its build. */
function writeSite(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ['a.txt', 'b.txt']) writeFileSync(join(folder, file), name);
}

const siteIn = (folder: string): string[] =>
  readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

test('a folder is replaced whole, and no file of the earlier one stays', async () => {
  await inTemporaryFolder(async (home) => {
    const target = join(home, 'situs ü');
    writeSite(target, 'lama');
    writeFileSync(join(target, 'c.txt'), 'lama');
    await replaceFolder(target, async (draft) => {
      writeSite(draft, 'baru');
      expect(siteIn(target)).toEqual(['lama', 'lama', 'lama']);
      await Promise.resolve();
    });
    expect([siteIn(target), readdirSync(home)]).toEqual([['baru', 'baru'], ['situs ü']]);
  });
});

test('a failed build leaves the earlier site and nothing beside it', async () => {
  await inTemporaryFolder(async (home) => {
    const target = join(home, 'dist');
    writeSite(target, 'lama');
    const failing = replaceFolder(target, async (draft) => {
      writeSite(draft, 'baru');
      await Promise.reject(new Error('uji'));
    });
    await expect(failing).rejects.toThrow('uji');
    expect([siteIn(target), readdirSync(home)]).toEqual([['lama', 'lama'], ['dist']]);
  });
});

test('a killed build leaves the earlier site, and the next build removes what it wrote', async () => {
  await inTemporaryFolder(async (home) => {
    const target = join(home, 'dist');
    writeSite(target, 'lama');
    const script = join(import.meta.dirname, '../../../scripts/support/build/replace-folder.ts');
    const source = `import { mkdirSync } from 'node:fs';
      import { replaceFolder } from ${JSON.stringify(script)};
      await replaceFolder(${JSON.stringify(target)}, (draft) => {
        mkdirSync(draft);
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => setTimeout(() => {}, 5000));
      });`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', source]);
    expect([signal, siteIn(target)]).toEqual(['SIGKILL', ['lama', 'lama']]);
    expect(readdirSync(home)).toHaveLength(2);
    await replaceFolder(target, async (draft) => {
      await Promise.resolve();
      writeSite(draft, 'baru');
    });
    expect([readdirSync(home), siteIn(target)]).toEqual([['dist'], ['baru', 'baru']]);
  });
});

test('builds that end at once leave the whole site of one of them', () => {
  withTemporaryFolder((home) => {
    const target = join(home, 'dist');
    const script = join(import.meta.dirname, '../../../scripts/support/build/replace-folder.ts');
    const source = `import { mkdirSync, writeFileSync } from 'node:fs';
      import { replaceFolder } from ${JSON.stringify(script)};
      for (let i = 0; i < 40; i += 1) await replaceFolder(${JSON.stringify(target)}, async (draft) => {
        mkdirSync(draft);
        for (const file of ['a.txt', 'b.txt']) writeFileSync(draft + '/' + file, String(process.pid));
      });`;
    const two = `for i in 1 2; do "$NODE" --input-type=module --eval "$SOURCE" & pids="$pids $!"; done; for p in $pids; do wait $p || exit 1; done`;
    const env = { ...process.env, NODE: process.execPath, SOURCE: source };
    const { status, stderr } = spawnSync('sh', ['-c', two], { env, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
    expect(readdirSync(home)).toEqual(['dist']);
    expect(new Set(siteIn(target)).size).toBe(1);
    expect(existsSync(join(target, 'b.txt'))).toBe(true);
  });
});
