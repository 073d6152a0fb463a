import { expect, it } from 'vitest';
import { ENGLISH } from '../../../client/context/words-en.ts';
import { FRENCH } from '../../../client/context/words-fr.ts';
import { phrasesOf } from '../../../client/findings/phrases.ts';
import { explain, type Finding } from '../../../domain/findings/finding.ts';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { sectorLabel } from '../../../domain/map/names.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { annexContext } from '../../../domain/pack/context.ts';
import { evidenceIn } from '../../../domain/pack/evidence.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

const document = hauteSylve();
const wordsIn = { fr: FRENCH, en: ENGLISH };
const contextIn = (language: 'fr' | 'en') =>
  annexContext({
    ...{ document, revision: 1, snapshot: snapshotAt(document, AS_OF), period: PERIOD, today: AS_OF },
    ...{ bassin: document.bassins[0]!.id, meeting: undefined, language },
    sectorName: (code) => sectorLabel(wordsIn[language].vocabulary, wordsIn[language].t.sectors, code),
    goOn: () => undefined,
  });
const firstOfKinds = (): Map<Finding['kind'], Finding> => {
  const found = new Map<Finding['kind'], Finding>();
  const all = findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds: GAP_KINDS });
  for (const one of all) if (!found.has(one.kind)) found.set(one.kind, one);
  return found;
};
const found = firstOfKinds();
const ids = new Set(
  [document.operators, document.filieres, document.passerelles, document.agreements, document.obstacles]
    .flat()
    .flatMap(({ id }) => (id.includes('-') ? [id] : [])),
);

it('tells each kind of finding in sentences that name its elements, in both languages', () => {
  expect(found.size).toBeGreaterThan(9);
  for (const language of ['fr', 'en'] as const) {
    const { titleText, evidenceLines } = evidenceIn(contextIn(language));
    for (const [kind, finding] of found) {
      const lines = evidenceLines(finding);
      expect(lines.length, kind).toBeGreaterThan(0);
      const items = lines.filter((one) => /^(- |\d+\. )/.test(one));
      expect(items.length, kind).toBeLessThan(28);
      const text = [titleText(finding), ...lines].join('\n');
      expect(text, kind).not.toContain('undefined');
      const tokens = text.split(/[\s,;:()«»“”]+/);
      expect(
        tokens.filter((word) => ids.has(word)),
        `${kind}: ${text}`,
      ).toEqual([]);
    }
  }
});

it('has the sentences of the page, with the operator beside each filière', () => {
  const view = viewAt(document, AS_OF);
  for (const [language, words] of Object.entries(wordsIn)) {
    const { evidenceLines } = evidenceIn(contextIn(language as 'fr' | 'en'));
    for (const [kind, finding] of found) {
      const onPage = explain(finding, phrasesOf(view, words)).flatMap((block) =>
        block.kind === 'line' ? block.line.filter((piece) => typeof piece === 'string') : [],
      );
      // Names of elements are written out on paper, so what a sentence says between them is compared.
      const plain = onPage.filter((piece) => !document.filieres.some(({ name }) => piece.includes(name)));
      const told = evidenceLines(finding).join('\n');
      for (const piece of plain) expect(told, kind).toContain(piece);
    }
  }
});
