/** The parts of page addresses that are a place's own. */

/** `kabupaten-jombang`: the rule of the view region_status, also for names no region has any more. */
export function regionSlug(kind: string, name: string): string {
  return slugOf(`${kind} ${name}`);
}

/** `jawa-timur`, from the Indonesian name: the rule of the view coverage_by_province. */
export function provinceSlug(name: string): string {
  return slugOf(name);
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
