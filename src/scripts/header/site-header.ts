/** All scripts that every page has, in one file. */
import '../missing-functions.ts';
import './close-menu.ts';
import '../search/element.ts';
import './theme-switch.ts';
import '../updates/failed-parts.ts';
import '../updates/newer-version.ts';
