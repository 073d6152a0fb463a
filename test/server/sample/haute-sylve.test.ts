import { describe, expect, test } from 'vitest';
import { straightLineMinutes } from '../../../domain/analysis/audience/travel.ts';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { inNameOrder, tellingTheSame, viewOf } from '../../domain/properties/views.ts';
import { findGapsSlowly, ORACLE_KINDS } from '../../oracle/find-gaps.ts';
import { worldAt } from '../../oracle/world.ts';
import { AS_OF, hauteSylve, sampleFile, samplePath } from '../../support/haute-sylve.ts';
import { afterPlan, planned } from '../../support/planned.ts';
import { cellsOf, SAMPLE_SHEETS, sampleCsv } from '../../support/sample-csv.ts';
import { answerTo, type FrozenFindings, frozenQuestions, frozenText } from '../../support/sample-frozen.ts';
import { withoutPlaces } from '../../support/without-places.ts';

const document = hauteSylve();

describe('the sample as a file', () => {
  test('stands in its canonical form, so that a change shows as a change', () => {
    expect(sampleFile('network.json')).toBe(`${JSON.stringify(canonical(document), null, 2)}\n`);
  });

  test('is said to be invented, at a date', () => {
    expect(document.fictional).toBe(true);
    expect(document.asOf).toBe(AS_OF);
    expect(document.communes.every(({ id, fictional }) => fictional && /^X\d{4}$/.test(id))).toBe(true);
  });

  test('names no person: the only address is an example', () => {
    expect(sampleFile('network.json').match(/[\w.]+@[\w.]+/g)).toEqual(['contact@example.org']);
  });

  test('has names short enough for the map', () => {
    const named = [...document.operators, ...document.filieres, ...document.outlets];
    expect(named.filter(({ name }) => name.length > 40)).toEqual([]);
  });
});

describe('the spreadsheets', () => {
  const files = sampleCsv(document);

  for (const { file, text } of files) {
    test(`${file} is what the network is written as`, async () => {
      // `vitest run test/server/sample -u` writes them again.
      await expect(text).toMatchFileSnapshot(samplePath(`csv/${file}`));
    });
  }

  test('say what the network says, once they are imported', () => {
    const sheets = files.map(({ file }) => ({ name: file, rows: cellsOf(sampleFile(`csv/${file}`)) }));
    const { mapping, unknownWords } = suggestMapping(sheets, document, 'fr');
    expect(unknownWords).toEqual([]);
    const plan = planned(document, sheets, mapping, { language: 'fr' });
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(plan.rows.unchanged).toBe(SAMPLE_SHEETS.reduce((sum, [, list]) => sum + document[list].length, 0));
  });

  test('make the network again, beside what only the JSON holds', () => {
    const sheets = files.map(({ file }) => ({ name: file, rows: cellsOf(sampleFile(`csv/${file}`)) }));
    const { mapping } = suggestMapping(sheets, document, 'fr');
    const { communes, bassins, audiences, ...head } = document;
    const emptied = Object.fromEntries(SAMPLE_SHEETS.map(([, list]) => [list, []]));
    const base = { ...head, communes, bassins, audiences, ...emptied } as unknown as NetworkDocument;
    const plan = planned(base, sheets, mapping, { language: 'fr' });
    expect(plan.problems).toEqual([]);
    // A spreadsheet has no places on the map: the write gives them.
    expect(canonical(afterPlan(base, plan))).toEqual(canonical(withoutPlaces(document)));
  });
});

describe('the size of the sample', () => {
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const stages = new Map(document.filieres.map(({ id, stage }) => [id, STAGES.indexOf(stage)]));
  const typeOf = (id: string): string => {
    const { type, bassins } = operators.get(id)!;
    return bassins?.includes('haute-sylve') ? type : 'outside';
  };

  test('40 operators by type', () => {
    expect(tally(document.operators.map(({ id }) => typeOf(id)))).toEqual({
      LEE: 1,
      OISP: 4,
      EFT: 5,
      REGIE: 2,
      ALE: 2,
      FOREM_CONSEIL: 1,
      FOREM_FORMATION: 2,
      CDC: 1,
      CEFO: 1,
      CSEF: 1,
      COMMISSION: 1,
      MAISON_EMPLOI: 2,
      MIRE: 1,
      ONEM: 1,
      IFAPME: 1,
      EPS: 3,
      CEFA: 2,
      CPAS: 3,
      SYNDICAT: 2,
      EMPLOYER: 1,
      ILI: 1,
      outside: 2,
    });
  });

  test('88 filières by stage and by type of operator, 4 outlets', () => {
    expect(tally([...stages.values()])).toEqual({ 0: 11, 1: 8, 2: 7, 3: 11, 4: 5, 5: 14, 6: 17, 7: 9, 8: 6 });
    expect(tally(document.filieres.map(({ operator }) => typeOf(operator)))).toEqual({
      LEE: 8,
      OISP: 11,
      EFT: 10,
      REGIE: 3,
      ALE: 2,
      FOREM_CONSEIL: 3,
      FOREM_FORMATION: 7,
      CDC: 3,
      CEFO: 2,
      MAISON_EMPLOI: 2,
      MIRE: 2,
      IFAPME: 3,
      EPS: 15,
      CEFA: 5,
      CPAS: 5,
      SYNDICAT: 2,
      ILI: 3,
      outside: 2,
    });
    expect(document.outlets.map(({ id }) => id)).toEqual([
      'construction',
      'horeca',
      'logistique',
      'nettoyage',
    ]);
  });

  test('60 passerelles by pair of stages, state and form', () => {
    const step = ({ from, to, kind }: NetworkDocument['passerelles'][number]): string => {
      const shown = kind === 'RETURN' || kind === 'CONCURRENT' ? ` ${kind}` : '';
      const end = stages.get(to) ?? 9;
      return `${stages.get(from)}→${end === 1 || end === 2 ? (stages.get(from) === 0 ? '1/2' : end) : end}${shown}`;
    };
    expect(tally(document.passerelles.map(step))).toEqual({
      '0→1/2': 10,
      '1→1': 6,
      '1→3': 5,
      '2→2': 4,
      '2→3': 2,
      '3→4': 4,
      '3→5': 4,
      '4→5': 5,
      '5→6': 5,
      '5→7': 1,
      '5→8': 2,
      '6→8': 4,
      '7→8': 1,
      '8→9': 4,
      '5→1 RETURN': 2,
      '1→5 CONCURRENT': 1,
    });
    const states = document.passerelles.map((passerelle) => passerelleState(passerelle, AS_OF));
    expect(tally(states)).toEqual({ ACTIVE: 50, PLANNED: 6, EXPIRED: 4 });
    const active = document.passerelles.filter((_, index) => states[index] === 'ACTIVE');
    expect(active.filter(({ formality }) => formality === 'INFORMAL').length).toBe(16);
    expect(active.filter(({ formality }) => formality === 'SIGNED' || formality === 'PROTOCOL').length).toBe(
      34,
    );
  });

  test('26 PREP edges, 52 flow rows of which 8 below five, 10 agreements, 25 obstacles, 9 mitigations, 20 actions', () => {
    expect(document.preps.length).toBe(26);
    expect(document.flows.length).toBe(52);
    expect(document.flows.filter(({ count }) => count === 'masked' || (count > 0 && count < 5)).length).toBe(
      8,
    );
    expect(document.flows.every(({ from, to }) => from >= '2024-01-01' && to <= '2025-12-31')).toBe(true);
    expect(document.agreements.length).toBe(10);
    expect(document.obstacles.length).toBe(25);
    expect(document.mitigations.length).toBe(9);
    expect(document.actions.length).toBe(20);
  });

  test('journeys between all communes, both ways, but for two pairs that no line joins', () => {
    const ids = document.communes.map(({ id }) => id);
    const told = new Map(document.travelTimes.map(({ from, to, minutes }) => [`${from} ${to}`, minutes]));
    expect(told.size).toBe(document.travelTimes.length);
    const silent = ids.flatMap((from) =>
      ids.filter((to) => from !== to && !told.has(`${from} ${to}`)).map((to) => `${from} ${to}`),
    );
    expect(silent).toEqual(['X0003 X0007', 'X0005 X0102', 'X0007 X0003', 'X0102 X0005']);
    const communes = new Map(document.communes.map((commune) => [commune.id, commune]));
    for (const { from, to, minutes } of document.travelTimes) {
      expect(told.get(`${to} ${from}`)).toBe(minutes);
      // The line is straight, the road is not.
      expect(minutes).toBeGreaterThan(straightLineMinutes(communes.get(from), communes.get(to))!);
    }
  });

  test('12 filières leave numeracy or digital unknown, and every other level is said', () => {
    const silent = document.filieres.filter(({ entry, exit }) =>
      (['numeracy', 'digital'] as const).some(
        (one) => entry?.[one] === undefined || exit?.[one] === undefined,
      ),
    );
    expect(silent.length).toBe(12);
    const others = document.filieres.filter(({ entry, exit }) =>
      (['oral', 'written', 'certificate', 'project'] as const).some(
        (one) => entry?.[one]?.min === undefined || exit?.[one] === undefined,
      ),
    );
    expect(others).toEqual([]);
  });

  test('every agreement founds at least one passerelle', () => {
    const founded = new Set(document.passerelles.map(({ agreement }) => agreement));
    expect(document.agreements.filter(({ id }) => !founded.has(id))).toEqual([]);
  });
});

describe('the frozen findings', () => {
  test('are those of the analysis, all of them and in order', async () => {
    // `vitest run test/server/sample -u` freezes them again: read the difference line by line.
    await expect(frozenText(document)).toMatchFileSnapshot(samplePath('expected-findings.json'));
  });

  test('hold every kind', () => {
    const { findings, questions } = JSON.parse(sampleFile('expected-findings.json')) as FrozenFindings;
    const kinds = [...findings, ...Object.values(questions).flat()].map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([...GAP_KINDS].sort());
  });

  for (const question of frozenQuestions(document)) {
    // Trying every set of filières to close takes a network of the random tests: see haute-sylve-cut.test.ts.
    const kinds = (question.asked.kinds ?? ORACLE_KINDS).filter((kind) => kind !== 'M10C');

    test(`are those of the brute force, with their evidence: ${question.name}`, { timeout: 60_000 }, () => {
      const { audience, asked } = question;
      const engine = answerTo(document, question)
        .filter(({ kind }) => kind !== 'M10C')
        .map(viewOf);
      const world = worldAt(document, AS_OF, audience);
      const slow = findGapsSlowly(world, asked, kinds);
      expect(inNameOrder(engine)).toEqual(inNameOrder(tellingTheSame(slow, engine)));
    });
  }
});

function tally(keys: readonly (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
