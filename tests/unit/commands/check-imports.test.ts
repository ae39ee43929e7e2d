import { describe, expect, it } from 'vitest';
import { checkImports } from '../../../scripts/imports/check.ts';

const TABLE = `# Rooms

| room | may import | runs in |
| ---- | ---------- | ------- |
| \`src/data/\` | nothing | build |
| \`src/charts/\` | \`data\` | build |
| \`src/pages/\` | all of the above | build |
`;
const down =
  "import type { Row } from '../data/row.ts';\nexport const chart = (row: Row): Row => row;";
const tree = {
  'src/data/row.ts': 'export type Row = string;',
  'src/charts/chart.ts': down,
};

/** The faults of a made-up tree. */
function faultsOf(texts: Record<string, string>, table = TABLE): string[] {
  return checkImports(new Map(Object.entries(texts)), table, 'rooms.md').faults;
}

describe('the check of imports', () => {
  it('accepts and counts imports that the table allows', () => {
    const checked = checkImports(new Map(Object.entries(tree)), TABLE, 'rooms.md');
    expect(checked).toEqual({ files: 2, imports: 1, rooms: 3, faults: [] });
  });

  it.each([
    ['static', "import { page } from '../pages/page.ts';"],
    ['type', "import type { C } from '../pages/page.ts';"],
    ['side effect', "import '../pages/page.ts';"],
    ['dynamic', "void import('../pages/page.ts');"],
    ['type expression', "type C = import('../pages/page.ts').C;"],
    ['re-export', "export * from '../pages/page.ts';"],
    ['named re-export', "export { page } from '../pages/page.ts?raw';"],
    ['address', "new URL('../pages/page.ts', import.meta.url);"],
  ])('refuses an upward import (%s) with file and line', (_, line) => {
    expect(faultsOf({ ...tree, 'src/data/up.ts': `// é\n${line}` })).toEqual([
      'src/data/up.ts:2: src/data/ may not import src/pages/: src/pages/page.ts',
    ]);
  });

  it.each([
    ['frontmatter', "---\nimport '../pages/page.ts';\n---\n<p />"],
    ['template', "<p>\n{import('../pages/page.ts')}</p>"],
    ['script', "<script>\n  import '../pages/page.ts';\n</script>"],
  ])('refuses an upward import in the %s of an Astro file with its line', (_, text) => {
    expect(faultsOf({ ...tree, 'src/data/Up.astro': text })).toEqual([
      'src/data/Up.astro:2: src/data/ may not import src/pages/: src/pages/page.ts',
    ]);
  });

  it('refuses a circle of files in one room with the line of every step', () => {
    const circle = {
      'src/data/a.ts': "import './b.ts';",
      'src/data/b.ts': "\nimport './c.ts';",
      'src/data/c.ts': "\n\nimport './a.ts';",
    };
    expect(faultsOf({ ...tree, ...circle })).toEqual([
      'src/data/a.ts:1: circle src/data/a.ts → src/data/b.ts → src/data/c.ts → src/data/a.ts (src/data/a.ts:1, src/data/b.ts:2, src/data/c.ts:3)',
    ]);
  });

  it('refuses a file that imports itself', () => {
    expect(faultsOf({ ...tree, 'src/data/a.ts': "import './a.ts';" })).toEqual([
      'src/data/a.ts:1: circle src/data/a.ts → src/data/a.ts (src/data/a.ts:1)',
    ]);
  });

  it('refuses a circle of rooms whose files form no circle', () => {
    const upward = { 'src/data/up.ts': "import '../charts/words.ts';", 'src/charts/words.ts': '' };
    expect(faultsOf({ ...tree, ...upward })).toContain(
      'src/charts/chart.ts:1: circle src/charts/ → src/data/ → src/charts/ (src/charts/chart.ts:1, src/data/up.ts:1)',
    );
  });

  it('refuses a file outside all rooms, and an import of one', () => {
    expect(
      faultsOf({ ...tree, 'src/pages/a.ts': "import '../new/b.ts';", 'src/new/b.ts': '' }),
    ).toEqual([
      'src/new/b.ts:1: no row of the table holds this file',
      'src/pages/a.ts:1: src/pages/ may not import what has no room: src/new/b.ts',
    ]);
  });

  it('refuses a permission that is not used, or that is not for a room above', () => {
    const table = TABLE.replace('| nothing |', '| `charts` |');
    expect(faultsOf({ 'src/data/row.ts': '' }, table)).toEqual([
      'rooms.md:5: src/data/ may import charts, which is no room above it',
      'rooms.md:6: src/charts/ imports nothing of src/data/',
    ]);
  });

  it('refuses a document without the table', () => {
    expect(faultsOf({}, 'No table.')).toEqual(['rooms.md: no table "room | may import"']);
  });
});
