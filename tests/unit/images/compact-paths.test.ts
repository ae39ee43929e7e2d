import { expect, test } from 'vitest';
import { withCompactPaths } from '../../../src/images/compact-paths.ts';

test('path data loses only the blanks between two numbers with a point', () => {
  const svg = '<path transform="scale(.5 .5)" d="M1.5 .5 .25 .75h1.5 2q.1-.2 3 .4"/>';
  const compact = '<path transform="scale(.5 .5)" d="M1.5.5.25.75h1.5 2q.1-.2 3 .4"/>';
  expect(withCompactPaths(svg)).toBe(compact);
});
