/** The part of d3-hexjson that a test calls; the package has no types. */
declare module 'd3-hexjson' {
  /** Returns the hexagons with their middles in pixels, as large as fits. */
  export function renderHexJSON(
    hexjson: { layout: string; hexes: Record<string, { q: number; r: number }> },
    width: number,
    height: number,
  ): { key: string; x: number; y: number }[];
}
