import { filieresOn, operatorsOn } from '../../home/scope-on-day.ts';
import { levelsAreSaid } from '../../inventory/completeness.ts';
import { coverageOf } from '../../inventory/coverage.ts';
import type { Filiere, Operator } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { nothing, number, numberColumn, share, table, text, textColumn } from '../cells.ts';
import type { ChapterContext } from '../context.ts';
import { placesOf, verifiedAmong } from '../counts.ts';
import type { ReportCell, ReportSection, ReportTable } from '../report.ts';
import { editable } from '../texts.ts';
import type { ReportWords } from '../words.fr.ts';
import { actionsTable } from './actions.ts';

/** Action 1 of the convention: the inventory of the offer, as it stands on the last day. */
export function offer(context: ChapterContext): ReportSection {
  const { id, words, last } = context;
  const [operators, filieres] = [operatorsOn(last), filieresOn(last)];
  const at = last.snapshot.at;
  const [verified, verifiedFilieres] = [verifiedAmong(operators, at), verifiedAmong(filieres, at)];
  const levels = filieres.filter(levelsAreSaid).length;
  const said = words.offer;
  return {
    id: 'offer',
    title: said.title,
    blocks: [
      editable(
        `${id}.offer`,
        said.intro({
          ...{ operators: operators.length, filieres: filieres.length, verified, verifiedFilieres, levels },
        }),
      ),
      table({
        id: `${id}.offer.quality`,
        title: said.quality,
        columns: [textColumn(words.what, 4), textColumn(said.howMany, 3)],
        rows: [
          [text(said.verifiedOperators), share(verified, operators.length, words)],
          [text(said.verifiedFilieres), share(verifiedFilieres, filieres.length, words)],
          [text(said.levelsSaid), share(levels, filieres.length, words)],
          ...blankRows(context),
        ],
        notes: [said.verifiedNote, said.blankNote],
      }),
      byType(context, operators, filieres),
      byStage(context, filieres),
      bySector(context, filieres),
      ...actionsTable(context, 'INVENTORY'),
    ],
  };
}

/** Stages and sectors without any offer, bassin by bassin. */
function blankRows({ last, words, names }: ChapterContext): ReportCell[][] {
  return last.inside.bassins.map((bassin) => {
    const { cells } = coverageOf(last.snapshot, bassin);
    const lookedFor = cells.flat().filter(({ lookedFor }) => lookedFor);
    const blank = lookedFor.filter(({ blankIn }) => blankIn.length > 0).length;
    return [text(words.offer.blank(names.nameOf(bassin) ?? bassin)), share(blank, lookedFor.length, words)];
  });
}

function byType(
  context: ChapterContext,
  operators: readonly Operator[],
  filieres: readonly Filiere[],
): ReportTable {
  const { id, last, words, names } = context;
  const said = words.offer;
  const at = last.snapshot.at;
  const types = [...new Set(operators.map(({ type }) => type))].toSorted(byCodeUnit);
  const rowOf = (label: string, keep: (type: string) => boolean): ReportCell[] => {
    const own = operators.filter(({ type }) => keep(type));
    const ids = new Set(own.map(({ id: operator }) => operator));
    const offered = filieres.filter(({ operator }) => ids.has(operator));
    const counts = [own.length, verifiedAmong(own, at), offered.length];
    return [text(label), ...counts.map((value) => number(value, words)), placesCell(offered, words)];
  };
  return table({
    id: `${id}.offer.types`,
    title: said.byType,
    columns: [
      textColumn(said.type, 4),
      ...[said.operators, said.verified, said.filieres, said.places].map((label) => numberColumn(label)),
    ],
    rows: [
      ...types.map((type) => rowOf(names.typeLabel(type, words.language) ?? type, (one) => one === type)),
      rowOf(words.total, () => true),
    ],
    totals: 1,
    notes: [said.placesNote],
  });
}

/** The places of filières that say them; nothing where no filière does, since unknown is not zero. */
function placesCell(filieres: readonly Filiere[], words: ReportWords): ReportCell {
  const { said, unknown } = placesOf(filieres);
  return unknown > 0 && unknown === filieres.length ? nothing(words) : number(said, words);
}

function byStage(context: ChapterContext, filieres: readonly Filiere[]): ReportTable {
  const { id, last, words, vocabulary } = context;
  const said = words.offer;
  const rowOf = (label: string, own: readonly Filiere[]): ReportCell[] => {
    const told = [placesOf(own).unknown, verifiedAmong(own, last.snapshot.at)];
    const counts = told.map((value) => number(value, words));
    return [text(label), number(own.length, words), placesCell(own, words), ...counts];
  };
  return table({
    id: `${id}.offer.stages`,
    title: said.byStage,
    columns: [
      textColumn(said.stage, 3),
      ...[said.filieres, said.places, said.placesUnknown, said.verified].map((label) => numberColumn(label)),
    ],
    rows: [
      ...STAGES.map((stage) =>
        rowOf(
          vocabulary.stage[stage],
          filieres.filter((one) => one.stage === stage),
        ),
      ),
      rowOf(words.total, filieres),
    ],
    totals: 1,
    notes: [said.placesNote],
  });
}

/** How many filières there are by sector and stage: the coverage of the offer. */
function bySector(context: ChapterContext, filieres: readonly Filiere[]): ReportTable {
  const { id, words, vocabulary } = context;
  const said = words.offer;
  const sectors = [...new Set(filieres.map(({ sector }) => sector ?? null))].toSorted(
    (a, b) => Number(a === null) - Number(b === null) || byCodeUnit(a ?? '', b ?? ''),
  );
  const nameOfSector = (sector: string | null): string =>
    sector === null ? said.sectorUnknown : context.sectorName(sector);
  const rowOf = (label: string, own: readonly Filiere[]): ReportCell[] => [
    text(label),
    ...STAGES.map((stage) => {
      const count = own.filter((one) => one.stage === stage).length;
      return count === 0 ? text('') : number(count, words);
    }),
    number(own.length, words),
  ];
  return table({
    id: `${id}.offer.coverage`,
    title: said.coverage,
    columns: [
      textColumn(said.sector, 2.5),
      ...STAGES.map((stage) => numberColumn(vocabulary.stage[stage], 1.3)),
      numberColumn(words.total),
    ],
    rows: [
      ...sectors.map((sector) =>
        rowOf(
          nameOfSector(sector),
          filieres.filter((one) => (one.sector ?? null) === sector),
        ),
      ),
      rowOf(words.total, filieres),
    ],
    totals: 1,
    notes: [said.coverageNote],
  });
}
