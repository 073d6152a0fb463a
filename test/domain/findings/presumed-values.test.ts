import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../client/context/words-en.ts';
import { FRENCH } from '../../../client/context/words-fr.ts';
import { phrasesOf } from '../../../client/findings/phrases.ts';
import { findingMark } from '../../../domain/findings/evidence-mark.ts';
import { findByKey } from '../../../domain/findings/find-by-key.ts';
import { explain, type Finding } from '../../../domain/findings/finding.ts';
import { lifeOf } from '../../../domain/findings/follow-up.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

const MET = { min: 0 };
const OPEN = { oral: MET, written: MET, numeracy: MET, certificate: MET, digital: MET, project: MET };
const KNOWN = { openAdmission: false, sector: 'GENERIC', sites: ['site'] };

/**
 * A door leads nowhere. Literacy leads to a trade that asks for more than it brings, and the trade to nothing. Basic
 * training leads to what comes before a trade. All links are documented.
 */
const FILIERES: readonly Filiere[] = [
  filiere('door', { stage: 'INTAKE', ...KNOWN }),
  filiere('literacy', { ...KNOWN, entry: OPEN, exit: { oral: 3, written: 2 } }),
  filiere('trade', {
    stage: 'QUALIFICATION',
    ...KNOWN,
    entry: { ...OPEN, written: { min: 4, tested: 5 } },
    exit: { written: 5 },
  }),
  filiere('basic', { stage: 'BASIC_TRAINING', ...KNOWN, entry: OPEN, exit: { written: 3 } }),
  filiere('before', { stage: 'PREQUALIFICATION', ...KNOWN, entry: OPEN, exit: { written: 3 } }),
];

function networkOf(presumed: Readonly<Record<string, readonly string[]>> = {}): NetworkDocument {
  return network({
    communes: [{ id: 'c', name: 'Commune' }],
    bassins: [{ id: 'b', name: 'Bassin', communes: [{ commune: 'c' }] }],
    operators: FILIERES.map(({ operator: id }) => operator(id, { linksVerifiedOn: AS_OF })),
    sites: [{ id: 'site', operator: 'op-door', commune: 'c' }],
    filieres: FILIERES.map((one) =>
      presumed[one.id] === undefined ? one : { ...one, presumed: [...presumed[one.id]!] },
    ),
    passerelles: [passerelle('literacy', 'trade'), passerelle('basic', 'before')],
  });
}

const find = (document: NetworkDocument, key: string): Finding => {
  const kinds = [key.split(':')[0] as GapKind];
  const found = findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds }).find(
    (one) => one.key === key,
  );
  if (found === undefined) throw new Error(`${key} is not found`);
  expect(findByKey(snapshotAt(document, AS_OF), key, { period: PERIOD })).toEqual(found);
  return found;
};

describe('a finding', () => {
  it.each<[string, Record<string, readonly string[]>, Record<string, readonly string[]>]>([
    ['M01:trade', { trade: ['stage'] }, { trade: ['sector', 'exit.written'], door: ['stage'] }],
    ['M01:trade', { trade: ['terminal'] }, { literacy: ['terminal'] }],
    ['M01X:literacy', { literacy: ['stage'], trade: ['stage'] }, { door: ['stage'], basic: ['stage'] }],
    ['M02:trade', { literacy: ['openAdmission', 'stage'] }, { trade: ['sector'], door: ['stage'] }],
    ['M03:literacy-trade', { literacy: ['exit.written', 'stage'] }, { literacy: ['exit.oral', 'sector'] }],
    ['M03:literacy-trade', { trade: ['entry.written.min'] }, { trade: ['entry.oral.min', 'exit.written'] }],
    ['M04:literacy:basic', { basic: ['stage'] }, { literacy: ['exit.written'], basic: ['exit.written'] }],
    ['M04:literacy:basic', { literacy: ['sector'] }, { door: ['stage'], trade: ['stage', 'sector'] }],
    ['M04:literacy:basic', { basic: ['entry.digital.min', 'entry.statuses'] }, { basic: ['terminal'] }],
    ['M04:door:before', { basic: ['stage'] }, { basic: ['sector'], before: ['exit.written'] }],
    ['M15:trade', { trade: ['entry.written.min', 'entry.written.tested'] }, { trade: ['entry.oral.min'] }],
  ])('%s is only possible where its rule read a presumed value, which it names', (key, read, unread) => {
    const plain = find(networkOf(), key);
    expect(plain.certainty).toBe('certain');
    expect(plain.evidence).not.toHaveProperty('presumed');
    // Nothing else is different where what is presumed was not read.
    expect(find(networkOf(unread), key)).toEqual(plain);
    const resting = find(networkOf(read), key);
    expect(resting).toMatchObject({ key, elements: plain.elements, certainty: 'possible' });
    expect('presumed' in resting.evidence && resting.evidence.presumed).toEqual(
      Object.keys(read)
        .sort()
        .flatMap((element) => [...read[element]!].sort().map((field) => ({ element, field }))),
    );
  });

  it('is as before where nothing is presumed', () => {
    const sample = hauteSylve();
    const all = findGaps(snapshotAt(sample, AS_OF), { period: PERIOD });
    expect(all.filter(({ evidence }) => 'presumed' in evidence)).toEqual([]);
  });

  it('that someone rejected stays rejected when the value is confirmed, or is marked as presumed', () => {
    const [plain, presumed] = [networkOf(), networkOf({ literacy: ['stage'] })];
    const key = 'M03:literacy-trade';
    for (const [before, after] of [
      [plain, presumed],
      [presumed, plain],
    ] as const) {
      const evidence = findingMark(snapshotAt(before, AS_OF), find(before, key));
      const record = { key, state: 'REJECTED', author: 'CSEF', date: AS_OF, evidence } as const;
      expect(lifeOf(snapshotAt(after, AS_OF), find(after, key), record)).toMatchObject({ state: 'REJECTED' });
    }
  });

  it('says in words which values are presumed, of five filières at most', () => {
    const document = networkOf({ literacy: ['stage', 'entry.written.min', 'entry.written.tested'] });
    const words = (key: string, language: 'fr' | 'en', of = document): string => {
      const phrases = phrasesOf(viewAt(of, AS_OF), language === 'fr' ? FRENCH : ENGLISH);
      const block = explain(find(of, key), phrases).at(-1);
      if (block?.kind !== 'line') throw new Error('The last block is no line.');
      return block.line
        .map((piece) =>
          typeof piece === 'string' ? piece : piece.kind === 'element' ? piece.id : piece.text,
        )
        .join('');
    };
    expect(words('M03:literacy-trade', 'fr')).toBe(
      'Possible seulement, car ce constat repose sur des valeurs présumées\u00a0: niveau à l’entrée (Français écrit), étape de «\u00a0literacy\u00a0».',
    );
    expect(words('M03:literacy-trade', 'en')).toBe(
      'Only possible, as this finding rests on presumed values: level at entry (Written French), stage of “literacy”.',
    );
    const ids = Array.from({ length: 7 }, (_, at) => `f${at}`);
    const chain = network({
      operators: [operator('op', { linksVerifiedOn: AS_OF })],
      filieres: ids.map((id) => filiere(id, { operator: 'op', presumed: ['stage'] })),
      passerelles: ids.slice(1).map((id, at) => passerelle(ids[at]!, id)),
    });
    const told = words('M01X:f0', 'fr', chain);
    expect(told).toContain('étape de «\u00a0f4\u00a0»\u00a0; et 2 de plus.');
    expect(told).not.toContain('f5');
  });
});
