import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import { findGapsSlowly, type OracleAsked, plainly } from './find-gaps.ts';
import type { OracleFinding } from './finding.ts';
import { worldAt } from './world.ts';

/** Small networks for cases worked out by hand: every filière has an operator of its own unless it says which. */
export const AT = '2025-12-31';
export const PERIOD = { from: '2025-01-01', to: '2025-12-31' };

export const filiere = (id: string, facts: Partial<Filiere> = {}): Filiere => ({
  id,
  name: id,
  operator: `of-${id}`,
  stage: 'PREQUALIFICATION',
  ...facts,
});

export const bridge = (
  id: string,
  from: string,
  to: string,
  facts: Partial<Passerelle> = {},
): Passerelle => ({ id, from, to, kind: 'PROGRESSION', ...facts });

export function network(filieres: readonly Filiere[], facts: Partial<NetworkDocument> = {}): NetworkDocument {
  const ids = [...new Set(filieres.map(({ operator }) => operator))];
  const operators = ids.map((id) => ({ id, name: id, type: 'LEE' }));
  return { ...emptyNetwork('Hand-made'), operators, filieres: [...filieres], ...facts };
}

/** What the oracle finds of one kind. */
export function found(
  document: NetworkDocument,
  kind: OracleFinding['kind'],
  audience?: AudienceProfile,
  asked: Partial<OracleAsked> = {},
): OracleFinding[] {
  return findGapsSlowly(worldAt(document, AT, audience), { ...plainly(PERIOD), ...asked }, [kind]);
}

export const kindsFound = (document: NetworkDocument, kind: OracleFinding['kind']): string[] =>
  found(document, kind).map(({ elements }) => elements.join(' '));
