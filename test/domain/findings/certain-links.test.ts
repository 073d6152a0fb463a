import { expect, it } from 'vitest';
import { ENGLISH } from '../../../client/context/words-en.ts';
import { FRENCH } from '../../../client/context/words-fr.ts';
import { phrasesOf } from '../../../client/findings/phrases.ts';
import type { Piece } from '../../../domain/findings/explanation.ts';
import { explain } from '../../../domain/findings/finding.ts';
import { buildFindings } from '../../../domain/findings/finding-list.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { listFindings } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import { network } from '../../support/builders.ts';

const AT = '2026-12-01';
const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const course = (id: string, operator: string, more: Partial<Filiere> = {}): Filiere => ({
  ...{ id, name: id, operator, stage: 'QUALIFICATION' },
  ...more,
});
const document = network({
  operators: [
    { id: 'reviewed', name: 'École revue', type: 'EPS', linksVerifiedOn: '2026-11-30' },
    { id: 'linked', name: 'École liée', type: 'EPS' },
    { id: 'silent', name: 'École inconnue', type: 'EPS' },
  ],
  filieres: [
    course('alone', 'reviewed', { openAdmission: false }),
    course('said', 'reviewed', { openAdmission: false, terminal: false }),
    course('first', 'linked', { openAdmission: true }),
    course('end', 'linked', { openAdmission: true }),
    course('unknown', 'silent'),
  ],
  passerelles: [{ id: 'p', from: 'first', to: 'end', kind: 'PROGRESSION' }],
});
const view = viewAt(document, AT);

/** The explanation of the finding of a kind about a filière, and its certainty. */
function said(kind: GapKind, about: string, words = FRENCH): string {
  const found = listFindings(snapshotAt(document, AT), { period: PERIOD, kinds: [kind] })
    .flatMap((list) => buildFindings(list))
    .find(({ elements }) => elements[0] === about)!;
  const phrases = phrasesOf(view, words);
  const text = (piece: Piece): string =>
    typeof piece === 'string' ? piece : piece.kind === 'element' ? phrases.name(piece.id) : piece.text;
  const lines = explain(found, phrases).map((block) =>
    block.kind === 'line' ? block.line.map(text).join('') : '',
  );
  return `${found.certainty}\n${lines.join('\n')}`.replaceAll('\u00a0', ' ');
}

it('names the review on which a certain dead end rests, with its day', () => {
  const text = said('M01', 'alone');
  expect(text).toMatch(/^certain\n/);
  expect(text).toContain(
    'École revue (passé en revue le 30 novembre 2026). Une revue vaut pour toutes ses filières',
  );
  expect(said('M01', 'alone', ENGLISH)).toContain('École revue (gone through on 30 November 2026)');
});

it('says that a filière without a final step given counts as not final, and only then', () => {
  expect(said('M01', 'alone')).toContain('Son « étape finale » n’est pas renseignée : elle compte comme non');
  expect(said('M01', 'said')).not.toContain('étape finale');
  expect(said('M01X', 'first')).toContain('étape finale');
});

it('names the passerelle where nobody went through the links', () => {
  const text = said('M01', 'end');
  expect(text).toContain('École liée (une passerelle qui en part est écrite, sans revue).');
  expect(text).not.toContain('Une revue vaut');
  expect(said('M01X', 'first')).toContain('École liée (une passerelle qui en part est écrite, sans revue).');
});

it('says why a filière is certainly unreachable, whatever others offer', () => {
  expect(said('M02', 'alone')).toContain(
    'Certain, quelle que soit l’offre des autres opérateurs, car les passerelles qui mènent ici sont documentées : École revue (passé en revue le 30 novembre 2026).',
  );
});

it('gives no reason of certainty to a finding that is only possible', () => {
  const text = said('M01', 'unknown');
  expect(text).toMatch(/^possible\n/);
  expect(text).not.toContain('Certain');
  expect(text).toContain('Possible seulement');
});
