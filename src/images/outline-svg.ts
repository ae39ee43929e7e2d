/** Turns every text of an SVG into outlines at build, so that the file needs no font. */
import { JSDOM } from 'jsdom';
import { outlineText } from './fonts.ts';
import { outlineTexts } from './outline-texts.ts';

const { window } = new JSDOM('');

/** Returns the SVG with each `<text>` replaced by paths. Throws if the markup is not well-formed. */
export function outlineSvg(markup: string): string {
  const document = new window.DOMParser().parseFromString(markup, 'image/svg+xml');
  if (document.querySelector('parsererror')) throw new Error('The SVG is not well formed.');
  outlineTexts(document, outlineText);
  return new window.XMLSerializer().serializeToString(document);
}
