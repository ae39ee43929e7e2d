/** The positions of the frames of the dot map: the whole country, and crowded parts of it enlarged. */
import { MAP_BOUNDS } from '../../geo/land.ts';
import { pixelsPerDegree, type Frame } from '../../geo/outline.ts';
import { isWide, type ChartContext } from '../chart.ts';

/** The parts that are drawn larger. The groups have the keys of island_groups.csv. */
type InsetName =
  'jawa-bali' | 'sumatera' | 'bali-nusa-tenggara' | 'kalimantan' | 'sulawesi' | 'maluku-papua';

/** A frame that shows a crowded part of the country enlarged. */
export interface Inset extends Frame {
  name: InsetName;
  /** How many times larger than on the main map. */
  factor: number;
}

interface Frames {
  main: Frame;
  insets: Inset[];
  /** The bottom of the drawing in pixels. */
  bottom: number;
}

/** Height of the line with the name of an inset. */
const INSET_TITLE = 24;
const GAP = 14;
/** The least height of the whole country in pixels if a height is set. */
const LEAST_HEIGHT = 260;

/** Bounds of the insets in degrees, so that every point of the group has land around it. */
const bounds: Record<InsetName, Pick<Frame, 'west' | 'east' | 'south' | 'north'>> = {
  'jawa-bali': { west: 104.8, east: 115.9, south: -8.95, north: -5.58 },
  sumatera: { west: 94.9, east: 109, south: -5.95, north: 6.1 },
  'bali-nusa-tenggara': { west: 114.3, east: 125.4, south: -11.1, north: -7.95 },
  kalimantan: { west: 108.5, east: 118.85, south: -4.5, north: 4.5 },
  sulawesi: { west: 118.6, east: 127.3, south: -6.4, north: 4.9 },
  'maluku-papua': { west: 124.1, east: 141.1, south: -9.2, north: 2.9 },
};

/**
 * The rows of insets. On a wide drawing only Java and Bali are too crowded, and are repeated below
 * at the full width. On a phone each part of the country is repeated as large as it fits, two of them
 * side by side.
 */
const rows = {
  wide: [['jawa-bali']],
  narrow: [
    ['sumatera'],
    ['jawa-bali'],
    ['bali-nusa-tenggara'],
    ['kalimantan', 'sulawesi'],
    ['maluku-papua'],
  ],
} as const satisfies Record<string, readonly (readonly InsetName[])[]>;

/**
 * Returns the frames for the width of the context, from `top` down. With a set height there are no
 * insets: the whole country is centred, as large as it fits, but never so small that its dots merge.
 */
export function dotMapFrames(context: ChartContext, top: number): Frames {
  const { width, height } = context;
  if (height !== undefined) return onlyMain(context, top, height);
  const main = frameAt(MAP_BOUNDS, 0, top, width / degreesWide(MAP_BOUNDS));
  let bottom = main.y + main.height;
  const insets = (isWide(context) ? rows.wide : rows.narrow).flatMap((names) => {
    const row = insetRow(names, bottom + GAP + INSET_TITLE, main);
    bottom = Math.max(...row.map((inset) => inset.y + inset.height));
    return row;
  });
  return { main, insets, bottom };
}

function onlyMain({ width }: ChartContext, top: number, height: number): Frames {
  const byWidth = width / degreesWide(MAP_BOUNDS);
  const high = Math.max(height - top - 2, LEAST_HEIGHT);
  const byHeight = high / (MAP_BOUNDS.north - MAP_BOUNDS.south);
  const main = frameAt(MAP_BOUNDS, 0, top, Math.min(byWidth, byHeight));
  return {
    main: { ...main, x: (width - main.width) / 2 },
    insets: [],
    bottom: main.y + main.height,
  };
}

/** Returns insets side by side at one scale, together as wide as the main map. */
function insetRow(names: readonly InsetName[], top: number, main: Frame): Inset[] {
  const degrees = names.reduce((sum, name) => sum + degreesWide(bounds[name]), 0);
  const perDegree = (main.width - GAP * (names.length - 1)) / degrees;
  let left = 0;
  return names.map((name) => {
    const frame = frameAt(bounds[name], left, top, perDegree);
    left += frame.width + GAP;
    return { ...frame, name, factor: perDegree / pixelsPerDegree(main) };
  });
}

type Bounds = (typeof bounds)[InsetName];

function degreesWide({ west, east }: Bounds): number {
  return east - west;
}

function frameAt(of: Bounds, x: number, y: number, perDegree: number): Frame {
  const width = Math.round(degreesWide(of) * perDegree);
  const height = Math.round((of.north - of.south) * perDegree);
  return { ...of, x, y, width, height };
}
