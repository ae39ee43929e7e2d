/** Contrast of colours by WCAG, and how colours look to people with colour blindness. */

/** Red, green and blue in linear light, each from 0 to 1. */
type Linear = readonly [red: number, green: number, blue: number];

/** The three kinds of colour blindness: of red, of green and of blue light. */
export const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;

/** A way of seeing: usual, or with one kind of colour blindness. */
export type Vision = 'usual' | (typeof visions)[number];

/** Matrices of Machado, Oliveira and Fernandes (2009) for linear light, at full severity. */
const MATRICES: Readonly<Record<Vision, readonly Linear[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Returns the contrast of two colours such as `#0b6157`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Returns how far apart two colours look, as the distance in OKLab; 0.02 is hardly noticed. */
export function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((colour) => oklab(seen(linear(colour), vision)));
  return Math.hypot(a![0] - b![0], a![1] - b![1], a![2] - b![2]);
}

function linear(colour: string): Linear {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function seen(colour: Linear, vision: Vision): Linear {
  const [red, green, blue] = MATRICES[vision].map((row) => times(row, colour));
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return [within(red!), within(green!), within(blue!)];
}

/** Conversion to OKLab (Ottosson 2020). */
function oklab(colour: Linear): Linear {
  const cones: Linear = [
    Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], cones),
    times([1.9779984951, -2.428592205, 0.4505937099], cones),
    times([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function times(row: Linear, [a, b, c]: Linear): number {
  return row[0] * a + row[1] * b + row[2] * c;
}
