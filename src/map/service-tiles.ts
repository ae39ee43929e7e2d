/** How tiles look by what is known of a service in the MPP of a region. */
import { colors } from '../charts/theme.ts';
import type { Messages } from '../i18n/id.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { tile, type TileKind, type TileStyle } from './tile-drawing.ts';

/** What is known of a service in the MPP of a region; also the key of its words. */
export type ServiceKind = keyof Messages['errands']['service']['map']['kinds'];

/** Every kind has a shape of its own, so that none is known by colour alone. */
const looks: Readonly<Record<ServiceKind, { style: TileStyle; sign: string }>> = {
  reported: { style: tile('var(--status-inaugurated)', 'var(--status-inaugurated)'), sign: '' },
  ended: {
    style: tile('var(--status-operating)', 'var(--status-operating)', colors.ground),
    sign: 'm-7-2.5h14v5h-14z',
  },
  planned: {
    style: tile(colors.ground, 'var(--status-operating)', colors.warn),
    sign: 'm-6-6h12v12h-12zm2.5 2.5v7h7v-7z',
  },
  unknown: {
    style: tile(colors.ground, 'var(--status-inaugurated)', 'var(--status-inaugurated)'),
    sign: 'm-2.5-2.5h5v5h-5z',
  },
  none: { style: tile('var(--status-none)', 'var(--status-none)'), sign: '' },
};

/** Returns the kinds with their words in a language, in the order of the key. */
export function serviceKinds(lang: Lang): (TileKind & { name: ServiceKind })[] {
  const words = messagesIn(lang).errands.service.map.kinds;
  return (Object.keys(looks) as ServiceKind[]).map((name) => ({
    name,
    label: words[name],
    ...looks[name],
  }));
}
