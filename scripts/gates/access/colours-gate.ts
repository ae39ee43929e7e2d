/** The gate of colours: contrast of every pair in use, and the palette as colour-blind readers see it. */
import type { Gate } from '../gate.ts';
import { colourFigures } from './colour-pairs.ts';

/** The gate of colours. */
export const colours: Gate = {
  key: 'colours',
  name: { id: 'Warna', en: 'Colours' },
  about: {
    id: 'Kontras setiap pasangan warna teks dan latar (paling sedikit 4,5 banding 1) dan tepi bentuk (3 banding 1), serta beda warna status dan tingkat peta bagi tiga jenis buta warna, dalam OKLab; 0,02 hampir tidak terlihat.',
    en: 'The contrast of every pair of text and ground (at least 4.5 to 1) and of edges of shapes (3 to 1), and how far apart the colours of statuses and map steps are for three kinds of colour blindness, in OKLab; 0.02 is hardly noticed.',
  },
  run: () => ({ figures: [...colourFigures('light'), ...colourFigures('dark')], faults: [] }),
};
