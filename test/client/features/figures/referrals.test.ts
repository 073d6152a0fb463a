import { describe, expect, it } from 'vitest';
import { FRENCH } from '../../../../client/context/words-fr.ts';
import { declaredShare } from '../../../../client/features/figures/referrals/declared-share.ts';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import type { Bridge } from '../../../../domain/referrals/results.ts';
import { onDeclared } from '../../../../domain/referrals/shares.ts';
import type { ShownFigure } from '../../../../domain/secrecy/figure-results.ts';
import { allPeople, type Flow, returnsIn, shortcomingOf } from '../../../../domain/slides/referrals/flows.ts';
import { filiere, network } from '../../../support/builders.ts';

const { t } = FRENCH;
const words = t.referrals.onDeclared;
const masked = (atLeast = 1): ShownFigure => ({ masked: true, atLeast });
const of = (value: number): ShownFigure => ({ value });

describe('what a drawing of referrals does not say', () => {
  const flow = (source: string, target: string, count: ShownFigure): Flow => ({ source, target, count });
  const operators = flow('OPERATOR', 'OPERATOR', masked(34));

  it('is that reports name no filières, that all is masked, or that nobody goes anywhere', () => {
    expect(shortcomingOf([operators])).toBe('OPERATORS_ONLY');
    expect(shortcomingOf([operators, flow('INTAKE', 'LITERACY', masked())])).toBe('MASKED');
    expect(shortcomingOf([flow('LITERACY', 'LITERACY', of(40))])).toBe('LOOP');
    expect(shortcomingOf([operators, flow('INTAKE', 'LITERACY', of(9))])).toBeUndefined();
  });

  it('is said of all people, by their total where that says more than the parts', () => {
    const flows = [operators, flow('INTAKE', 'LITERACY', of(9))];
    expect(allPeople(flows, null)).toEqual({ people: 43, isLeast: true });
    expect(allPeople(flows, of(46))).toEqual({ people: 46, isLeast: false });
    expect(allPeople(flows, masked(44))).toEqual({ people: 44, isLeast: true });
    expect(allPeople(flows.slice(1), masked(9))).toEqual({ people: 9, isLeast: false });
  });
});

describe('a return to an earlier stage', () => {
  const filieres = [filiere('a', { stage: 'QUALIFICATION' }), filiere('b', { stage: 'LITERACY' })];
  const document = network({ filieres });
  const goesBack = (axis: 'STAGES' | 'OPERATORS' | 'TYPES', source: string, target: string): boolean =>
    returnsIn(document, axis)({ source, target, count: of(20) });

  it('is said where both ends have a stage, and never of operators as a whole', () => {
    expect(goesBack('STAGES', 'QUALIFICATION', 'LITERACY')).toBe(true);
    expect(goesBack('STAGES', 'LITERACY', 'QUALIFICATION')).toBe(false);
    expect(goesBack('STAGES', 'LITERACY', 'OPERATOR')).toBe(false);
    expect(goesBack('OPERATORS', 'op-a', 'op-b')).toBe(false);
    expect(goesBack('TYPES', 'FOREM', 'LEE')).toBe(false);
  });
});

describe('how many went over a declared passerelle, in words', () => {
  const shareOf = (
    counts: readonly (readonly [Bridge, ShownFigure])[],
    all: ShownFigure = masked(),
  ): ReturnType<typeof declaredShare> => {
    const pairs = counts.map(([bridge, count]) => ({ bridge, count }));
    const share = onDeclared(pairs, { all, withoutSender: [] });
    return declaredShare(t, { pairs, onDeclared: share } as unknown as ReferralsAnswer);
  };

  it('is a share of all people where all numbers are known, or between two', () => {
    expect(
      shareOf([
        ['DECLARED', of(30)],
        ['NONE', of(10)],
      ]),
    ).toEqual({
      ...{ big: t.referrals.percent(75), said: words.said(30, 30, 40), notes: [] },
    });
    expect(
      shareOf(
        [
          ['DECLARED', of(30)],
          ['DECLARED', masked()],
          ['NONE', of(20)],
        ],
        of(58),
      ),
    ).toEqual({
      ...{ big: words.between(53, 66), said: words.said(31, 38, 58), notes: [words.someMasked] },
    });
  });

  it('is at most the next whole percent where as little as nobody may be in it', () => {
    const share = shareOf([
      ['UNSURE', of(101)],
      ['NONE', of(35)],
    ]);
    expect(share).toMatchObject({ big: 'au plus 75 %', said: words.said(0, 101, 136) });
    expect(words.between(40, 100)).toBe('au moins 40 %');
  });

  it('is a share of the numbers shown where the total is masked, and says that of whom', () => {
    expect(
      shareOf([
        ['DECLARED', of(30)],
        ['DECLARED', masked(7)],
        ['NONE', of(20)],
      ]),
    ).toEqual({
      big: t.referrals.percent(60),
      said: words.saidOfShown(30, 50),
      notes: [words.withMasked(37)],
    });
  });

  it('gives the very reason why there is no share', () => {
    expect(
      shareOf([
        ['DECLARED', of(8)],
        ['NONE', of(5)],
      ]),
    ).toEqual({
      ...{ big: t.referrals.someOf(8, 13), said: words.saidOfFew(8, 8, 13), notes: [] },
    });
    expect(
      shareOf([
        ['DECLARED', masked(3)],
        ['NONE', masked()],
      ]),
    ).toEqual({
      ...{ big: words.atLeast(3), said: words.saidAtLeast, notes: [] },
    });
    expect(
      shareOf([
        ['UNSURE', of(12)],
        ['UNSURE', masked(2)],
      ]),
    ).toEqual({
      ...{ big: words.unknown, said: words.noneKnown, notes: [words.unsure(14, true)] },
    });
    expect(shareOf([])).toEqual({ big: words.nobody, said: words.nobodySent, notes: [] });
  });
});
