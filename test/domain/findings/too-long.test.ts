import { describe, expect, test } from 'vitest';
import type { FindingOf } from '../../../domain/findings/finding.ts';
import { findGaps, type GapOptions } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const job = { id: 'job', name: 'Nettoyage' };
const known = (waitMonths: number, durationMonths: number) => ({ waitMonths, durationMonths });
const start = (id: string, more: Partial<Filiere> = {}) => filiere(id, { openAdmission: true, ...more });
const prepares = (...ids: string[]) => ids.map((id) => ({ filiere: id, outlet: 'job' }));

interface Asked extends Partial<GapOptions> {
  readonly audience?: AudienceProfile;
}

function findings(document: NetworkDocument, { audience, ...more }: Asked = {}): FindingOf<'M16'>[] {
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), audience);
  return findGaps(snapshot, { period, kinds: ['M16'], ...more }).flatMap((one) =>
    one.kind === 'M16' ? [one] : [],
  );
}
const texts = (document: NetworkDocument, asked: Asked = {}): string[] =>
  findings(document, asked).map(
    ({ elements, evidence }) =>
      `${elements.join('>')}: ${evidence.months} of ${evidence.horizon}, ${evidence.pathway.filieres.join(' ')}`,
  );

/** The fields that M16 waits for. */
function waits(document: NetworkDocument, horizonMonths = 24): string[] {
  const found = findGaps(snapshotAt(document, '2025-12-31'), {
    period,
    kinds: ['M18'],
    horizonMonths,
    waitsOf: ['M16'],
  });
  return found.map(({ elements }) => elements.join('.'));
}

/** a → b → job. */
const chain = (a: Partial<Filiere>, b: Partial<Filiere>) =>
  network({
    filieres: [start('a', a), filiere('b', b)],
    outlets: [job],
    preps: prepares('b'),
    passerelles: [passerelle('a', 'b')],
  });

describe('M16, an outlet too far in months', () => {
  test('when every pathway takes longer than the horizon, the wait of the start included', () => {
    expect(texts(chain(known(0, 12), known(1, 12)))).toEqual(['a>job: 25 of 24, a b']);
    expect(texts(chain(known(1, 12), known(0, 12)))).toEqual(['a>job: 25 of 24, a b']);
    expect(texts(chain(known(0, 12), known(0, 12)))).toEqual([]);
    expect(texts(chain(known(0, 12), known(1, 12)), { horizonMonths: 25 })).toEqual([]);
  });

  test('for a start that prepares for the outlet itself, and for one whose shorter way is shut by levels', () => {
    const own = network({ filieres: [start('a', known(2, 30))], outlets: [job], preps: prepares('a') });
    expect(texts(own)).toEqual(['a>job: 32 of 24, a']);
    const document = network({
      filieres: [
        start('a', { ...known(0, 6), exit: { written: 1 } }),
        filiere('hard', { ...known(0, 6), entry: { written: { min: 4 } } }),
        filiere('slow', known(0, 30)),
      ],
      outlets: [job],
      preps: prepares('hard', 'slow'),
      passerelles: [
        passerelle('a', 'hard'),
        passerelle('a', 'slow'),
        passerelle('a', 'slow', { id: 'again' }),
        passerelle('slow', 'a'),
      ],
    });
    expect(texts(document)).toEqual(['a>job: 36 of 24, a slow']);
  });

  test('not when filières run side by side, unless one asks to do without', () => {
    const document = network({
      filieres: [start('a', known(0, 20)), filiere('b', known(0, 18))],
      outlets: [job],
      preps: prepares('b'),
      passerelles: [
        passerelle('a', 'b', { id: 'beside', kind: 'CONCURRENT' }),
        passerelle('a', 'b', { id: 'after' }),
      ],
    });
    expect(texts(document)).toEqual([]);
    expect(texts(document, { withoutConcurrent: true })).toEqual(['a>job: 38 of 24, a b']);
  });

  test('not where nothing joins them, nor where levels leave no pathway at all', () => {
    const document = network({
      filieres: [
        start('a', { ...known(0, 30), exit: { written: 1 } }),
        filiere('hard', { ...known(0, 6), entry: { written: { min: 4 } } }),
      ],
      outlets: [job],
      preps: prepares('hard'),
      passerelles: [passerelle('a', 'hard')],
    });
    expect(texts(document)).toEqual([]);
  });

  test('for an audience, within the months of rights it has left, and under its name', () => {
    const document = chain(known(0, 6), known(0, 6));
    expect(texts(document, { audience: { rightsMonths: 11 } })).toEqual(['a>job: 12 of 11, a b']);
    expect(texts(document, { audience: { rightsMonths: 36 }, horizonMonths: 10 })).toEqual([
      'a>job: 12 of 10, a b',
    ]);
    const [named] = findings(document, { audience: { rightsMonths: 11 }, audienceId: 'homme-fle' });
    expect([named?.key, named?.audience]).toEqual(['M16:a:job:homme-fle', 'homme-fle']);
  });

  test('not for a start that does not admit the audience', () => {
    const document = chain({ ...known(0, 6), entry: { ageMin: 18 } }, known(0, 30));
    expect(texts(document, { audience: { age: 17 } })).toEqual([]);
    expect(texts(document, { audience: { age: 18 } })).toEqual(['a>job: 36 of 24, a b']);
    const [unknownAge] = findings(document, { audience: { hasCar: true } });
    expect(unknownAge?.evidence.pathway.toCheck).toContainEqual(expect.objectContaining({ element: 'a' }));
  });
});

describe('what M16 waits for', () => {
  test('the unknown months of the best pathway that may be short enough, instead of a finding', () => {
    const document = chain({ waitMonths: 2 }, { durationMonths: 9 });
    expect(texts(document)).toEqual([]);
    expect(waits(document)).toEqual(['a.durationMonths', 'b.waitMonths']);
  });

  test('nothing when a complete pathway is short enough', () => {
    const document = network({
      filieres: [start('a', known(0, 6)), filiere('b'), filiere('c', known(0, 6))],
      outlets: [job],
      preps: prepares('b', 'c'),
      passerelles: [passerelle('a', 'b'), passerelle('a', 'c')],
    });
    expect(waits(document)).toEqual([]);
  });

  test('nothing when even the known months are too many: that is a finding', () => {
    const document = chain(known(0, 30), { waitMonths: 1 });
    expect(texts(document)).toEqual(['a>job: 31 of 24, a b']);
    expect(waits(document)).toEqual([]);
    expect(waits(document, 31)).toEqual(['b.durationMonths']);
  });

  test('of a complete pathway too long and an incomplete one short enough, the months of the second', () => {
    const document = network({
      filieres: [start('a', known(0, 6)), filiere('b', { durationMonths: 6 }), filiere('c', known(0, 30))],
      outlets: [job],
      preps: prepares('b', 'c'),
      passerelles: [passerelle('a', 'b'), passerelle('a', 'c')],
    });
    expect(texts(document)).toEqual([]);
    expect(waits(document)).toEqual(['b.waitMonths']);
  });
});

test('evidence is explained once, and reads as plain data', () => {
  const [found] = findings(chain(known(0, 12), known(1, 12)));
  expect(found?.evidence.pathway).toBe(found?.evidence.pathway);
  expect(JSON.parse(JSON.stringify(found)).evidence.pathway).toMatchObject({ months: 25, complete: true });
});
