/** Short names of figures, for where there is no room for what they find. */
import type { Figure } from '../../figures/figure.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

/** What a figure of a province is about: its progress, or its regions. */
export function provinceFigureKind({ view }: Figure, lang: Lang): string {
  const t = messagesIn(lang).figurePage.index;
  return view === 'progress_by_province' ? t.progress : t.coverage;
}

/** "Peta petak", or "Aceh: kemajuan". Throws when a national figure has no short name. */
export function figureName(figure: Figure, lang: Lang): string {
  const { index, names } = messagesIn(lang).figurePage;
  if (figure.province) {
    return index.of(provinceFigureKind(figure, lang), inLang(figure.province, 'name', lang));
  }
  const name = names[figure.slug];
  if (name === undefined) throw new Error(`The figure ${figure.slug} has no short name.`);
  return name;
}
