/**
 * The words of the charts in both languages. Charts import them from here instead of from all messages, because some are also drawn in
 * browsers, which then load only the words of those charts.
 */
import { charts as chartsEn } from '../i18n/en/charts/charts.ts';
import { charts as chartsId } from '../i18n/id/charts/charts.ts';
import { dotMap as dotMapEn } from '../i18n/en/charts/dot-map.ts';
import { dotMap as dotMapId } from '../i18n/id/charts/dot-map.ts';
import { targetGap as targetGapEn } from '../i18n/en/charts/target-gap.ts';
import { targetGap as targetGapId } from '../i18n/id/charts/target-gap.ts';

/** Words that several charts share, by language. */
export const chartWords = { id: chartsId, en: chartsEn };

/** Words of the dot map, by language. */
export const dotMapWords = { id: dotMapId, en: dotMapEn };

/** Words of the chart of targets, by language. */
export const targetGapWords = { id: targetGapId, en: targetGapEn };
