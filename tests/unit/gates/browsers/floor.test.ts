/** The browser floor: features that are too young or unknown are reported, and older ones are not. */
import { expect, test } from 'vitest';
import { scriptFaults } from '../../../../scripts/gates/browsers/floor/script-features.ts';
import {
  styleFaults,
  styleFeatures,
} from '../../../../scripts/gates/browsers/floor/style-features.ts';
import { promisedFloor, younger } from '../../../../scripts/gates/browsers/floor/versions.ts';

test('the promised versions are those of the document', () => {
  const floor = promisedFloor();
  expect(younger(floor.works, floor.intended)).toEqual([]);
  expect(() => promisedFloor('| everything as intended | any | any | any |')).toThrow(
    'no versions',
  );
});

test('features are found in selectors, conditions and values, not in texts or addresses', () => {
  const css =
    '@media (width<=40rem){a:hover,b:has(i){color:rgb(1 2 3);content:"calc(1lh)";background:url(min(1px))}}.x-10px{--a:#abcdef}';
  expect(styleFeatures(css)).toEqual(['@media', 'width<=', ':hover', ':has(', 'rgb(', 'url(']);
});

test('a style feature that is younger than the promise is reported with the browser', () => {
  expect(styleFaults('a:has(b){color:red}', [117, 120, 16])).toEqual([':has( needs firefox 121']);
  expect(styleFaults('a:has(b){color:red}', [117, 121, 16])).toEqual([]);
});

test.each(['a:open{b:c}', '@scope (a){b{c:d}}', 'a{width:calc-size(auto,size)}', 'a{width:1rcap}'])(
  'the feature that no list has is reported: %s',
  (css) => {
    expect(styleFaults(css, [200, 200, 30])).toHaveLength(1);
  },
);

test.each([
  ['syntax that esbuild rewrites', 'class A { static { this.b = 1 } }', [93, 92, 16]],
  ['syntax that esbuild cannot rewrite', 'export const a = /(?<=b)c/v', [111, 115, 16.4]],
  ['a function that browsers lack', 'Object.groupBy(a, b)', [111, 115, 16.4]],
] as const)('a script with %s is reported', async (_, code, promise) => {
  expect(await scriptFaults(code, promise)).not.toEqual([]);
});

test('a function that the site adds itself is no fault, nor is older syntax', async () => {
  const code = 'export const a = (b) => b?.toSorted() ?? b.at(-1)';
  expect(await scriptFaults(code, [105, 110, 16])).toEqual([]);
  expect(await scriptFaults(code, [105, 110, 16], /$^/g)).toHaveLength(2);
});
