import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../domain/change/edits.ts';
import { mergedTexts, textsUnder } from '../../../domain/change/keyed-texts.ts';
import { KeptReport, REPORT_TEXTS_LIMIT } from '../../../domain/model/kept-report.ts';
import { network } from '../../support/builders.ts';

const one = { key: 'all.gaps', text: 'Un' };
const two = { key: 'all.offer', text: 'Deux' };
const kept = { id: 'r', name: 'R', from: '2025-01-01', to: '2025-12-31', language: 'fr' as const };
const asSeen = (_list: unknown, element: object) => element as never;

describe('texts of a report', () => {
  it('that two people write at once are both kept, taken out or changed', () => {
    expect(mergedTexts(undefined, [one], [two])).toEqual({ texts: [one, two], clashing: [] });
    expect(mergedTexts([one, two], [two], [one, { ...two, text: 'Autre' }])).toEqual({
      texts: [{ ...two, text: 'Autre' }],
      clashing: [],
    });
    expect(mergedTexts([one], undefined, [one])).toEqual({ texts: undefined, clashing: [] });
  });

  it('clash when both write the same one otherwise, and only that one is told', () => {
    const [mine, theirs] = [
      { ...one, text: 'Le mien' },
      { ...one, text: 'Le leur' },
    ];
    const { texts, clashing } = mergedTexts([one], [theirs, two], [mine]);
    expect([texts, clashing]).toEqual([[mine, two], ['all.gaps']]);
    expect(textsUnder([theirs, two], clashing)).toEqual(['Le leur']);
    expect(mergedTexts([one], [theirs], [theirs]).clashing).toEqual([]);
  });

  it('are merged where an edit is written, and a clash gives back all that is kept', () => {
    const document = network({ reports: [{ ...kept, texts: [one, two] }] });
    const edit = (was: unknown, now: unknown) =>
      changesOf(
        document,
        [{ do: 'CHANGE', list: 'reports', id: 'r', fields: [{ path: 'texts', was, now }] }],
        asSeen,
      );
    const three = { key: 'all.actions', text: 'Trois' };
    const { changes, conflicts } = edit([one], [one, three]);
    expect(conflicts).toEqual([]);
    expect(changes[0]!.after).toMatchObject({ texts: [one, two, three] });
    const clash = edit([{ ...one, text: 'Avant' }], [{ ...one, text: 'Le mien' }]);
    expect(clash.changes).toEqual([]);
    expect(clash.conflicts).toMatchObject([{ path: 'texts', theirs: [one, two] }]);
    expect(clash.conflicts[0]!.mine).toEqual([{ ...one, text: 'Le mien' }, two]);
  });

  it('are so many characters at most, all together', () => {
    const texts = Array.from({ length: 21 }, (_, at) => ({ key: `k${at}`, text: 'x'.repeat(30_000) }));
    expect(KeptReport.safeParse({ ...kept, texts: texts.slice(1) }).success).toBe(true);
    const [issue] = KeptReport.safeParse({ ...kept, texts }).error!.issues;
    expect(issue).toMatchObject({ code: 'too_big', maximum: REPORT_TEXTS_LIMIT, path: ['texts'] });
  });
});
