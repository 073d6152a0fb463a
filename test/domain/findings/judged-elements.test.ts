import { describe, expect, it } from 'vitest';
import { findingMark, isMarkOf } from '../../../domain/findings/evidence-mark.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { GAP_KINDS, type GapKind } from '../../../domain/findings/kinds.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere, Passerelle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { answerTo, frozenQuestions } from '../../support/sample-frozen.ts';

const document = hauteSylve();
const snapshot = snapshotAt(document, AS_OF);
const all = frozenQuestions(document).flatMap((question) => answerTo(document, question));
const exampleOf = (kind: GapKind): Finding => {
  const finding = all.find((one) => one.kind === kind);
  if (finding === undefined) throw new Error(`the sample has no ${kind}`);
  return finding;
};

type Change = (document: NetworkDocument, ids: ReadonlySet<string>) => NetworkDocument;
const ofFilieres =
  (change: (filiere: Filiere) => Partial<Filiere>): Change =>
  (whole, ids) => ({
    ...whole,
    filieres: whole.filieres.map((one) => (ids.has(one.id) ? { ...one, ...change(one) } : one)),
  });
const ofPasserelles =
  (change: (passerelle: Passerelle) => Partial<Passerelle>): Change =>
  (whole, ids) => ({
    ...whole,
    passerelles: whole.passerelles.map((one) => (ids.has(one.id) ? { ...one, ...change(one) } : one)),
  });

const UNDATED = { validFrom: undefined, validTo: undefined };
const otherThan = (level: number | undefined): number => (level === 1 ? 2 : 1);

/** Changes of what people judge an element by. */
const JUDGED: Readonly<Record<string, Change>> = {
  'a declared level': ofFilieres(({ entry }) => ({
    entry: { ...entry, digital: { ...entry?.digital, min: otherThan(entry?.digital?.min) } },
  })),
  'a tested level': ofFilieres(({ entry }) => ({
    entry: { ...entry, digital: { ...entry?.digital, tested: otherThan(entry?.digital?.tested) } },
  })),
  'a ceiling': ofFilieres(({ entry }) => ({
    entry: { ...entry, digital: { ...entry?.digital, max: otherThan(entry?.digital?.max) } },
  })),
  'a level of the exit': ofFilieres(({ exit }) => ({ exit: { ...exit, project: otherThan(exit?.project) } })),
  'an age': ofFilieres(({ entry }) => ({ entry: { ...entry, ageMax: 77 } })),
  statuses: ofFilieres(({ entry }) => ({ entry: { ...entry, statuses: ['SOME_STATUS'] } })),
  groups: ofFilieres(({ entry }) => ({ entry: { ...entry, groups: ['SOME_GROUP'] } })),
  'the sector': ofFilieres(() => ({ sector: 'ANOTHER' })),
};
const OF_PASSERELLES: Readonly<Record<string, Change>> = {
  'what a passerelle waives': ofPasserelles(({ waives = [] }) => ({
    waives: waives.includes('digital') ? [] : ['digital'],
  })),
  'the formality of a passerelle': ofPasserelles(({ formality }) => ({
    formality: formality === 'INFORMAL' ? 'PROTOCOL' : 'INFORMAL',
  })),
  'the kind of a passerelle': ofPasserelles(({ kind }) => ({
    kind: kind === 'RETURN' ? 'PROGRESSION' : 'RETURN',
  })),
  'the state of a passerelle': ofPasserelles((one) =>
    passerelleState(one, AS_OF) === 'ACTIVE'
      ? { validFrom: undefined, validTo: '2001-12-31' }
      : { ...UNDATED, planned: undefined, suspendedFrom: undefined, suspendedTo: undefined },
  ),
};
/** Changes that are no reason to judge a finding again. */
const OTHERS: Readonly<Record<string, Change>> = {
  places: ofFilieres(() => ({ intake: 999 })),
  'a wait': ofFilieres(() => ({ waitMonths: 99 })),
  'a name': ofFilieres(() => ({ name: 'Another name' })),
  'a note': ofFilieres(() => ({ note: 'A note' })),
  'the order of lists': ofFilieres(({ entry }) =>
    entry?.statuses === undefined ? {} : { entry: { ...entry, statuses: [...entry.statuses].reverse() } },
  ),
  'the source of a passerelle': ofPasserelles(() => ({ source: 'Another source', note: 'A note' })),
};

/** What the follow-up of an example rests on, besides its evidence: filières and passerelles of the sample. */
function judgedOf(finding: Finding): { filieres: ReadonlySet<string>; passerelles: ReadonlySet<string> } {
  const filieres = new Set<string>();
  const passerelles = new Set<string>();
  for (const id of finding.elements) {
    const isOwn = (one: string): boolean =>
      one === id || document.filieres.some((filiere) => filiere.id === one && filiere.operator === id);
    for (const one of document.filieres) if (one.id === id) filieres.add(one.id);
    for (const one of document.passerelles) {
      if (document.outlets.some((outlet) => outlet.id === id)) continue;
      if (isOwn(one.from) || isOwn(one.to) || one.id === id) passerelles.add(one.id);
      if (one.id !== id) continue;
      for (const end of [one.from, one.to])
        if (document.filieres.some((filiere) => filiere.id === end)) filieres.add(end);
    }
  }
  return { filieres, passerelles };
}

/** The mark of the example once the network has changed and the evidence has not. */
const markAfter = (finding: Finding, change: Change, ids: ReadonlySet<string>): string =>
  findingMark(snapshotAt(change(document, ids), AS_OF), finding);

/** Kinds whose follow-ups rest on the evidence alone, since their elements have none of these facts. */
const EVIDENCE_ALONE: readonly GapKind[] = ['M10C', 'M11', 'M17', 'M18'];

describe.each(GAP_KINDS.filter((kind) => !EVIDENCE_ALONE.includes(kind)))('the mark of %s', (kind) => {
  const finding = exampleOf(kind);
  const { filieres, passerelles } = judgedOf(finding);
  const mark = findingMark(snapshot, finding);

  it('changes with levels, conditions and sectors of each of its filières, and with its passerelles', () => {
    for (const [what, change] of Object.entries(JUDGED))
      for (const id of filieres)
        expect(markAfter(finding, change, new Set([id])) !== mark, `${what} of ${id}`).toBe(true);
    for (const [what, change] of Object.entries(OF_PASSERELLES))
      for (const id of passerelles)
        expect(markAfter(finding, change, new Set([id])) !== mark, `${what}, ${id}`).toBe(true);
  });

  it('stays when anything else of them changes, and when other elements change', () => {
    const own = new Set([...filieres, ...passerelles]);
    for (const [what, change] of Object.entries(OTHERS))
      expect(markAfter(finding, change, own) === mark, what).toBe(true);
    const elsewhere = new Set(
      [...document.filieres, ...document.passerelles].flatMap(({ id }) => (own.has(id) ? [] : [id])),
    );
    for (const [what, change] of Object.entries({ ...JUDGED, ...OF_PASSERELLES }))
      expect(markAfter(finding, change, elsewhere) === mark, `${what} elsewhere`).toBe(true);
  });

  it('is the same whatever the order in which the network lists its elements', () => {
    const reversed = {
      ...document,
      filieres: document.filieres.toReversed(),
      passerelles: document.passerelles.toReversed(),
    };
    expect(findingMark(snapshotAt(reversed, AS_OF), finding)).toBe(mark);
    expect(isMarkOf(snapshotAt(reversed, AS_OF), finding, mark)).toBe(true);
  });
});

describe('the marks of the sample', () => {
  it('are tried on filières, on passerelles and on operators', () => {
    const tried = GAP_KINDS.filter((kind) => !EVIDENCE_ALONE.includes(kind)).map((kind) =>
      judgedOf(exampleOf(kind)),
    );
    expect(tried.filter(({ filieres }) => filieres.size > 0).length).toBeGreaterThan(9);
    expect(tried.filter(({ passerelles }) => passerelles.size > 0).length).toBeGreaterThan(9);
  });

  it('change with a new passerelle of an element, and not with one elsewhere', () => {
    const finding = exampleOf('M04');
    const [from] = finding.elements;
    const others = document.filieres.filter(({ id }) => !finding.elements.includes(id as never));
    const withOne = (one: Passerelle) => ({ ...document, passerelles: [...document.passerelles, one] });
    const markWith = (one: Passerelle): string => findingMark(snapshotAt(withOne(one), AS_OF), finding);
    const mark = findingMark(snapshot, finding);
    expect(markWith(passerelle(from!, others[0]!.id, { id: 'new' }))).not.toBe(mark);
    expect(markWith(passerelle(others[0]!.id, others[1]!.id, { id: 'new' }))).toBe(mark);
  });

  it('of kinds whose elements have no such facts rest on the evidence alone', () => {
    for (const kind of EVIDENCE_ALONE) {
      const finding = exampleOf(kind);
      const everything = new Set([...document.filieres, ...document.passerelles].map(({ id }) => id));
      for (const change of Object.values({ ...JUDGED, ...OF_PASSERELLES }))
        expect(markAfter(finding, change, everything)).toBe(findingMark(snapshot, finding));
    }
  });
});
