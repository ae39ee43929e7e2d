/** Colours as programs without CSS read them. */

/**
 * The attributes for a computed `fill` or `stroke`: `#rrggbb`, with a separate opacity where it is not
 * full. References such as `url(#id)` and `none` are kept. Throws where the browser has no canvas.
 */
export function colourAttribute(name: 'fill' | 'stroke', value: string): [string, string][] {
  if (value === 'none' || value.startsWith('url(')) return [[name, value]];
  const { red, green, blue, alpha } = channels(value);
  if (alpha === 0) return [[name, 'none']];
  const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  const opaque: [string, string] = [name, `#${hex}`];
  return alpha === 1 ? [opaque] : [opaque, [`${name}-opacity`, String(alpha)]];
}

interface Channels {
  /** From 0 to 255. */
  red: number;
  green: number;
  blue: number;
  /** From 0 to 1. */
  alpha: number;
}

function channels(value: string): Channels {
  const simple = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!simple) return painted(value);
  const [, red, green, blue, alpha = '1'] = simple;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

const known = new Map<string, Channels>();

/** Paints a colour such as `oklab(...)` on a canvas and reads the channels of the pixel. */
function painted(value: string): Channels {
  const before = known.get(value);
  if (before) return before;
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const made = { red, green, blue, alpha: Math.round((100 * alpha) / 255) / 100 };
  known.set(value, made);
  return made;
}
