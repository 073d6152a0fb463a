import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { type CoverageCell, coverageOf } from '../../../domain/inventory/coverage.ts';
import { bassinSums } from '../../../domain/inventory/indicators.ts';
import { toVerify } from '../../../domain/inventory/to-verify.ts';
import { addMonths, isValidAt } from '../../../domain/model/dates.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { holds, patience } from './runs.ts';

/** Counted again from the document alone, element by element. */
function recount(document: NetworkDocument, day: string) {
  const operatorIsValid = (id: string) =>
    isValidAt(document.operators.find((operator) => operator.id === id)!, day);
  const active = document.filieres.filter((one) => isValidAt(one, day) && operatorIsValid(one.operator));
  const validSites = ({ sites = [] }: Filiere) =>
    document.sites.filter((site) => sites.includes(site.id) && isValidAt(site, day));
  const isIn = (one: Filiere, area: string | null): boolean =>
    area === null ||
    validSites(one).some(
      ({ commune }) =>
        commune === area ||
        document.bassins.some(
          ({ id, communes }) =>
            id === area && communes.some((member) => member.commune === commune && isValidAt(member, day)),
        ),
    );
  return { active, isIn, validSites };
}
type Recount = ReturnType<typeof recount>;

/** Some filières verified, just before and just after the day from which that counts. */
const datedNetwork = randomNetwork.map((document) => ({
  ...document,
  filieres: document.filieres.map((one, index) => {
    const observedOn = ['2024-12-31', undefined, '2025-01-01', '2023-06-30', undefined][index % 5];
    return observedOn === undefined ? one : { ...one, observedOn };
  }),
}));

const days = fc.constantFrom('2024-06-30', '2025-06-30', '2025-12-31');

test(
  'coverage is a plain recount that adds up, and what is to verify holds each active filière once',
  () => {
    holds(
      fc.property(datedNetwork, days, (document, day) => {
        const snapshot = snapshotAt(document, day);
        const counted = recount(document, day);
        expectCells(snapshot, counted);
        expectSums(snapshot, counted);
        expectOrder(snapshot, counted);
      }),
    );
  },
  patience,
);

function expectCells(snapshot: Snapshot, { active, isIn }: Recount): void {
  const { communes, bassins } = snapshot.document;
  for (const area of [null, ...[...communes, ...bassins].map(({ id }) => id)]) {
    const { cells, all } = coverageOf(snapshot, area);
    const inside = active.filter((one) => isIn(one, area));
    const told = cells.flat().map(toldOf);
    expect(told).toEqual(cells.flat().map((cell) => recountOf(cell, inside, snapshot.at)));
    expect(all.filieres).toHaveLength(inside.length);
    expect(cells.flat().flatMap(({ filieres }) => filieres)).toHaveLength(inside.length);
  }
}

/** The bassins, with what is in none and less what is in several, make the whole. */
function expectSums(snapshot: Snapshot, { active, validSites }: Recount): void {
  const { bassins, outside, unplaced, again, all } = bassinSums(snapshot);
  const sum = bassins.reduce((total, { filieres }) => total + filieres, 0);
  expect(sum + outside + unplaced - again).toBe(all);
  expect(all).toBe(active.length);
  expect(unplaced).toBe(active.filter((one) => validSites(one).length === 0).length);
}

/** Scores stand between 0 and 1, and the largest stake comes first. */
function expectOrder(snapshot: Snapshot, { active }: Recount): void {
  const standings = toVerify(snapshot);
  const filieres = standings.flatMap((one) => one.filieres);
  expect(filieres.map(({ id }) => id).sort()).toEqual(active.map(({ id }) => id).sort());
  for (const { freshness, completeness } of filieres)
    for (const score of [freshness, completeness]) expect(score >= 0 && score <= 1).toBe(true);
  const stakes = standings.map(({ stake }) => stake);
  expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
}

const toldOf = ({ filieres, places, placesUnknown, verified }: CoverageCell) => ({
  filieres: [...filieres].sort().join(),
  ...{ places, placesUnknown, verified },
});

function recountOf(cell: CoverageCell, inside: readonly Filiere[], day: string): ReturnType<typeof toldOf> {
  const there = inside.filter(
    ({ stage, sector }) => stage === cell.stage && (sector ?? null) === cell.sector,
  );
  const yearAgo = addMonths(day, -12);
  const ids = there.map(({ id }) => id);
  return {
    filieres: ids.sort().join(),
    places: there.reduce((sum, { intake }) => sum + (intake ?? 0), 0),
    placesUnknown: there.filter(({ intake }) => intake === undefined).length,
    verified: there.filter(({ observedOn = '' }) => observedOn > yearAgo).length,
  };
}
