/** One finding of an answer in words. */
import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import { markup, say, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Finding } from './judging/answer.ts';
import { percentText } from './numbers-text.ts';
import { answerWords, type AnswerWords } from './words.ts';

/** Writes the findings of one kind. */
type Writer<Kind extends Finding['kind']> = (
  finding: Extract<Finding, { kind: Kind }>,
  context: Context,
) => Html | string;

interface Context {
  words: AnswerWords;
  lang: Lang;
  /** The address of the home page in the language. */
  home: string;
  number: (value: number) => string;
}

/** Returns a finding as HTML; `home` is the address of the site's home page in the language. */
export function findingHtml(finding: Finding, lang: Lang, home: string): Html {
  const number = (value: number): string => formatNumber(value, lang);
  const write = writers[finding.kind] as Writer<Finding['kind']>;
  return markup`${write(finding, { words: answerWords(lang), lang, home, number })}`;
}

/** A date that links to the row of the page with its source. */
function dated({ as_of, anchor }: { as_of: string; anchor: string }, lang: Lang): Html {
  return markup`<a href="#${anchor}">${formatDate(as_of, lang)}</a>`;
}

const writers: { [Kind in Finding['kind']]: Writer<Kind> } = {
  statement: ({ statement }, { words, lang, number }) => {
    const scope = words.scopes[statement.scope];
    const text = say(words.statement, number(statement.total), dated(statement, lang), scope);
    return statement.series === 'conflict' ? markup`${text} ${words.conflicting}` : text;
  },
  newest: ({ statement }, { words, lang, number }) =>
    say(words.newest, number(statement.total), dated(statement, lang)),
  inForce: ({ statement, date }, { words, lang, number }) =>
    say(words.inForce, number(statement.total), dated(statement, lang), formatDate(date, lang)),
  near: ({ value, below, above }, { words, lang, number }) => {
    const ends = [below, above].flatMap((one) =>
      one ? [words.nearest(number(one.total), formatDate(one.as_of, lang))] : [],
    );
    return words.near(number(value), ends.join('; '));
  },
  share: ({ total, base, share, isClaimed }, { words, lang, number }) =>
    words.share[isClaimed ? 'claimed' : 'other'](
      number(total),
      number(base),
      formatPercent(share, lang),
    ),
  statedShare: ({ statement, share }, { words, lang, number }) => {
    const [total, percent] = [number(statement.total), percentText(share, lang)];
    const date = dated(statement, lang);
    return statement.base === null
      ? say(words.statedShare, total, date, percent)
      : say(words.statedShareOf, total, date, percent, number(statement.base));
  },
  statedBase: ({ statement, base }, { words, lang, number }) =>
    say(words.statedBase, number(statement.total), dated(statement, lang), number(base)),
  wouldBe: ({ percent, base, count }, { words, lang, number }) =>
    words.wouldBe(percentText(percent, lang), number(base), number(count)),
  base: ({ base, use }, { words, number }) => words.base[use](number(base)),
  rest: ({ base, statement, rest }, { words, lang, number }) =>
    say(words.rest, number(base), number(statement.total), dated(statement, lang), number(rest)),
  list: ({ of, count, base, percent, as_of }, { words, lang, number }) => {
    const date = formatDate(as_of, lang);
    return of === 'listed'
      ? words.list.listed(number(count), date)
      : words.list.covered(number(count), date, number(base), formatPercent(percent, lang));
  },
  target: ({ target }, { words, lang, number }) =>
    say(
      words.targetOf,
      String(target.year),
      number(target.target),
      dated({ as_of: target.stated_on, anchor: target.anchor }, lang),
    ),
  reached: ({ target }, { words, lang, number }) =>
    say(
      words.reached,
      String(target.year),
      number(target.target),
      number(target.reached ?? 0),
      dated({ as_of: target.reached_as_of ?? String(target.year), anchor: target.anchor }, lang),
    ),
  report: ({ province, report }, { words, lang, number }) =>
    report.total === null
      ? say(words.report, province, number(report.count), dated(report, lang))
      : say(
          words.reportOf,
          province,
          number(report.count),
          number(report.total),
          dated(report, lang),
        ),
  provinceList: ({ province, slug, mpps, covered, regions, as_of }, context) => {
    const { words, lang, home, number } = context;
    const text = words.provinceList(
      province,
      number(mpps),
      number(covered),
      number(regions),
      formatDate(as_of, lang),
    );
    return markup`${text} <a href="${home}provinsi/${slug}/">${words.provincePage}</a>`;
  },
  region: ({ slug }, { words, home }) =>
    markup`<a href="${home}daerah/${slug}/">${words.region}</a>`,
  unread: ({ values }, { words, number }) => words.unread(values.map(number).join('; ')),
  reason: ({ reason }, { words }) => words.reasons[reason],
};
