/** The page about quality against the committed results: nothing is left out, and failures are shown. */
import { expect, test } from 'vitest';
import { langs } from '../../../src/i18n/lang.ts';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { readResults } from '../../../src/quality/results.ts';
import { all, documentAt, textOf } from '../support/document.ts';

test.each(langs)(
  'every gate has its outcome, reason, faults and figures on the page, in %s',
  (lang) => {
    const t = messagesIn(lang).quality;
    const page = documentAt(lang === 'id' ? '/mutu/' : '/en/mutu/');
    for (const { gate, name, outcome, reason, faults, figures } of readResults()) {
      const heading = page.querySelector(`h2#${gate}`);
      expect(textOf(heading)).toBe(`${name[lang]}: ${t.outcomes[outcome].toLowerCase()}`);
      const section = heading!.closest('section')!;
      const text = textOf(section);
      for (const line of [...faults, ...(reason === null ? [] : [reason[lang]])])
        expect(text).toContain(line.replaceAll(/\s+/g, ' ').trim());
      expect(all(section, 'details tbody tr')).toHaveLength(figures.length);
      const link = all(page, '#ringkasan ~ table a').find(
        (one) => one.getAttribute('href') === `#${gate}`,
      );
      expect(textOf(link!.closest('tr'))).toContain(t.outcomes[outcome]);
    }
  },
);
