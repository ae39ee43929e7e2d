import type { Messages } from '../../id.ts';

/** Words of the explorer's tile map and of the choice of regions. Numbers and dates arrive formatted. */
export const explorerTiles: Messages['explorerTiles'] = {
  heading: 'Tile map',
  sentence: (all, matching, choice) =>
    `Of ${all} kabupaten and kota, ${matching} match the filters other than the choice on this map and are in colour; ${choice}.`,
  noneChosen: 'none is chosen',
  chosen: (chosen) => `${chosen} chosen`,
  chosenMatching: (chosen, matching) => `${chosen} chosen, of which ${matching} match`,
  key: { out: 'No match', chosen: 'Chosen' },
  out: 'does not match the other filters',
  statusOn: (status, date) => `${status}, on ${date}`,
  byMouse:
    'Press a tile to choose a region or let it go. Drag to choose all regions in a box; with Shift, the earlier choice stays.',
  byKeys:
    'By keyboard: arrows move, Space or Enter chooses or lets go, Shift with arrows chooses on the way, Esc cancels the box or closes the note.',
  byTouch: 'Tap a province to enlarge it, then tap a tile to choose a region or let it go.',
  drag: 'Choose by dragging',
  table: {
    caption: 'Matching and chosen kabupaten and kota by status',
    status: 'Status',
    regions: 'Matching',
    chosen: 'Matching and chosen',
  },
  kinds: { kabupaten: 'Kabupaten', kota: 'Kota' },
  field: {
    legend: 'Kabupaten/kota',
    label: 'Add a region',
    hint: 'Type its name',
    chosen: 'Chosen regions',
    clear: 'Let all regions go',
  },
  many: '{} regions chosen',
};
