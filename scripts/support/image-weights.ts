/** Counts and measures the images of figures in a built site. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ends of the names of figure files; the first match counts. */
const kinds = ['-2x.png', '-kecil.png', '.png', '.svg', '.zip'] as const;

/** Returns a row for each kind of file in both languages: name, number, mean and largest size in KB. */
export function imageWeights(dist: string): string[][] {
  const files = ['grafik', 'en/grafik'].flatMap((folder) =>
    readdirSync(join(dist, folder)).map((name) => join(dist, folder, name)),
  );
  return kinds.map((kind) => {
    const own = files.filter((file) => kinds.find((end) => file.endsWith(end)) === kind);
    const sizes = own.map((file) => statSync(file).size / 1024);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    return [kind, String(own.length), mean.toFixed(0), Math.max(0, ...sizes).toFixed(0)];
  });
}
