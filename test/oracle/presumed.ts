import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { DIMENSIONS, type Dimension } from '../../domain/model/vocabulary.ts';
import type { OracleFinding } from './finding.ts';
import { filiereOf, isTerminal, type World } from './world.ts';

/** A filière, and which of its fields a rule read. */
export type Read = readonly [filiere: string, fields: RegExp];

export const IS_START = /^(stage|openAdmission)$/;
export const IS_END = /^(stage|terminal)$/;
export const STAGE = /^stage$/;
export const SECTOR = /^sector$/;
export const CONDITIONS = /^entry\.(ageMin|ageMax|statuses|groups|communes)$/;
/** A pathway reads of its filières whether it may begin and end there, the months, the conditions and all levels. */
const LEVELS_AND_MORE = `^(stage|openAdmission|terminal|durationMonths|hours|schedule\\.hoursPerWeek|waitMonths|entry\\.(${DIMENSIONS.join('|')})\\..*|exit\\.(${DIMENSIONS.join('|')}))$`;
export const onPathway = (filieres: readonly string[]): Read[] =>
  filieres.flatMap((id): Read[] => [
    [id, new RegExp(LEVELS_AND_MORE)],
    [id, CONDITIONS],
  ]);

export const asks = (dimension: Dimension): RegExp => new RegExp(`^entry\\.${dimension}\\.`);
export const needs = (dimension: Dimension): RegExp => new RegExp(`^entry\\.${dimension}\\.(min|tested)$`);
export const exits = (dimension: Dimension): RegExp => new RegExp(`^exit\\.${dimension}$`);

/** Does the entry of a filière ask for a level, or set a ceiling? */
const asksSomething = ({ entry }: Filiere, dimension: Dimension): boolean => {
  const { min, tested, max } = entry?.[dimension] ?? {};
  return Math.max(min ?? 0, tested ?? 0) > 0 || max !== undefined;
};

type Bridge = Pick<Passerelle, 'from' | 'to' | 'kind' | 'waives'>;

/** What the test of a passerelle reads in some dimensions. Out of a Door that is only that it is one. */
export function onTest(
  world: World,
  { from, to, kind, waives }: Bridge,
  dimensions: readonly Dimension[],
): Read[] {
  if (world.outlets.has(to)) return [];
  const [a, b] = [filiereOf(world, from), filiereOf(world, to)];
  const tested = a.stage === 'INTAKE' ? [] : dimensions.filter((one) => !waives?.includes(one));
  return [
    [from, STAGE],
    ...tested.flatMap((dimension): Read[] => {
      if (!asksSomething(b, dimension)) return [[to, asks(dimension)]];
      const brings: Read[] = [[from, needs(dimension)]];
      if (kind !== 'CONCURRENT') brings.push([from, exits(dimension)]);
      return [[to, asks(dimension)], ...brings];
    }),
  ];
}

/** Active filières that lead to the general outlet only because pathways may end there. */
export const endsByThemselves = ({ active, document, at }: World): string[] =>
  active
    .filter(isTerminal)
    .map(({ id }) => id)
    .filter((id) => !document.preps.some((prep) => prep.filiere === id && isValidAt(prep, at)));

/** A finding whose rule read a value that is only presumed is possible, and tells which values those are. */
export function resting(world: World, finding: OracleFinding, reads: readonly Read[]): OracleFinding {
  const presumed = world.document.filieres
    .flatMap(({ id, presumed: fields = [] }) =>
      [...new Set(fields)]
        .filter((field) => reads.some(([read, pattern]) => read === id && pattern.test(field)))
        .map((field) => ({ element: id, field })),
    )
    .sort((one, other) => byCodeUnit(one.element, other.element) || byCodeUnit(one.field, other.field));
  if (presumed.length === 0) return finding;
  return { ...finding, certainty: 'possible', evidence: { ...finding.evidence, presumed } };
}
