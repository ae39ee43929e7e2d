/** Bytes a reader must load. Raising a budget is a visible edit here. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

interface Weight {
  total: number;
  script: number;
}

/** Gzip bytes of everything a page loads, text compressed at level 9, fonts as they are. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const sizes: { script: boolean; bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const bytes = response
      .body()
      .then((body) => (type.includes('font') ? body.length : gzipSync(body, { level: 9 }).length));
    sizes.push({ script: type.includes('javascript'), bytes });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const weighed = await Promise.all(
    sizes.map(async ({ script, bytes }) => ({ script, bytes: await bytes })),
  );
  const sum = (entries: typeof weighed): number =>
    entries.reduce((total, { bytes }) => total + bytes, 0);
  return { total: sum(weighed), script: sum(weighed.filter(({ script }) => script)) };
}

const KB = 1024;
const budgets = [
  { path: '/', total: 150 * KB, script: 15 * KB },
  { path: '/en/', total: 150 * KB, script: 15 * KB },
  { path: '/provinsi/', total: 120 * KB, script: 10 * KB },
  { path: '/provinsi/jawa-timur/', total: 120 * KB, script: 10 * KB },
  { path: '/peresmian/', total: 120 * KB, script: 10 * KB },
  { path: '/metode/', total: 120 * KB, script: 10 * KB },
  { path: '/data/', total: 120 * KB, script: 10 * KB },
];

for (const { path, total, script } of budgets) {
  test(`${path} stays within its bytes`, async ({ page }, info) => {
    const weight = await weigh(page, path);
    info.annotations.push({ type: 'weight', description: JSON.stringify(weight) });
    console.log(
      `${path}: ${(weight.total / KB).toFixed(1)} KB in all, ${(weight.script / KB).toFixed(1)} KB script`,
    );
    expect(weight.total).toBeLessThanOrEqual(total);
    expect(weight.script).toBeLessThanOrEqual(script);
  });
}
