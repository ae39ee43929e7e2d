import { expect, test } from 'vitest';
import { progressMilestones, type MilestoneRow } from '../../src/charts/progress/milestones.ts';

function milestone(date: string, kind: MilestoneRow['kind']): MilestoneRow {
  const texts = { title_id: date, title_en: date, description_id: '', description_en: '' };
  return { date, kind, ...texts, source_ids: 's' };
}

test('rules, targets and policies known to the day are numbered by date', () => {
  const rows = [
    milestone('2022-06-28', 'target'),
    milestone('2021-09-15', 'regulation'),
    milestone('2021', 'regulation'),
    milestone('2022-12-05', 'inauguration'),
  ];
  const chosen = progressMilestones(rows).map(({ number, date }) => `${number} ${date}`);
  expect(chosen).toEqual(['1 2021-09-15', '2 2022-06-28']);
});

test('only the first of the digital milestones is numbered', () => {
  const rows = [milestone('2024-03-07', 'digital'), milestone('2023-06-20', 'digital')];
  expect(progressMilestones(rows).map(({ date }) => date)).toEqual(['2023-06-20']);
});
