/** Decides which addresses of the site belong to a release and may be written from its archive. */

/** Letters, digits, hyphens and dots; excludes names that lead elsewhere (`..`) or are hidden (`.git`). */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Returns whether a path of the site is in a folder of the version: `data/<version>/…`, or
 * `embed/<slug>/<version>/…` or `embed/daerah/<slug>/<version>/…`, also under `en/`. Every build makes the page `index.html` beside the data
 * anew, so it is never frozen.
 */
export function isFrozenPath(path: string, version: string): boolean {
  const names = path.split('/');
  if (!names.every((name) => NAME.test(name))) return false;
  if (names[0] === 'data') {
    return names[1] === version && names.length > 2 && path !== `data/${version}/index.html`;
  }
  const [room, ...inRoom] = names[0] === 'en' ? names.slice(1) : names;
  // The cards of regions are one folder deeper than the embeds of figures.
  const [, folder, ...rest] = inRoom[0] === 'daerah' ? inRoom.slice(1) : inRoom;
  return room === 'embed' && folder === version && rest.length > 0;
}
