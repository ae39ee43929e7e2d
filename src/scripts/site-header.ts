/** All scripts of the header, in one file for every page. */
import './close-menu.ts';
import './search/element.ts';
import './theme-switch.ts';
