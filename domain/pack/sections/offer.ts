import { listAgreements } from '../../agreements/list-agreements.ts';
import type { ListedAgreement } from '../../agreements/results.ts';
import { filieresOn, isParty, operatorsOn, passerellesOn } from '../../home/scope-on-day.ts';
import { agreements as agreementsEn } from '../../messages/en/agreements.ts';
import { agreements as agreementsFr } from '../../messages/fr/agreements.ts';
import type { Filiere, Operator } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { STAGES } from '../../model/vocabulary.ts';
import {
  day,
  dayColumn,
  nothing,
  number,
  numberColumn,
  table,
  text,
  textColumn,
} from '../../report/cells.ts';
import type { ReportCell, ReportTable } from '../../report/report.ts';
import type { AnnexContext } from '../context.ts';

/** The filières of the bassin, stage by stage. */
export function filieresTable(context: AnnexContext): ReportTable {
  const { on, words, cells, vocabulary, sectorName, said } = context;
  const { filieres } = words;
  const rank = ({ stage }: Filiere): number => STAGES.indexOf(stage);
  const rowOf = ({ name, operator, stage, sector, intake, observedOn }: Filiere): ReportCell[] => [
    text(name),
    text(said.element(operator)),
    text(vocabulary.stage[stage]),
    text(sector === undefined ? words.gaps.unknown : sectorName(sector)),
    intake === undefined ? nothing(cells) : number(intake, cells),
    day(observedOn, cells),
  ];
  return table({
    id: 'filieres',
    title: filieres.table,
    columns: [
      textColumn(filieres.name, 4),
      textColumn(filieres.operator, 3),
      textColumn(filieres.stage, 2),
      textColumn(filieres.sector, 2),
      numberColumn(filieres.places),
      dayColumn(filieres.verified),
    ],
    rows: filieresOn(on)
      .toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id))
      .map(rowOf),
  });
}

/** The operators of the bassin, with how much of their offer and of its links is there. */
export function operatorsTable(context: AnnexContext): ReportTable {
  const { on, words, cells, names, language } = context;
  const { operators } = words;
  const ownerOf = new Map(on.snapshot.document.filieres.map(({ id, operator }) => [id, operator]));
  const [filieres, passerelles] = [filieresOn(on), passerellesOn(on)];
  const rowOf = ({ id, name, acronym, type, observedOn }: Operator): ReportCell[] => [
    text(name),
    text(acronym ?? ''),
    text(names.typeLabel(type, language) ?? type),
    number(filieres.filter(({ operator }) => operator === id).length, cells),
    number(
      passerelles.filter(({ from, to }) => [from, to].some((end) => ownerOf.get(end) === id)).length,
      cells,
    ),
    day(observedOn, cells),
  ];
  return table({
    id: 'operators',
    title: operators.table,
    columns: [
      textColumn(operators.name, 4),
      textColumn(operators.acronym, 1.2),
      textColumn(operators.type, 2.5),
      numberColumn(operators.filieres),
      numberColumn(operators.passerelles),
      dayColumn(operators.verified),
    ],
    rows: operatorsOn(on)
      .toSorted((a, b) => byCodeUnit(a.id, b.id))
      .map(rowOf),
  });
}

/** The agreements with a party in the bassin, those to renew first. */
export function agreementsTable(context: AnnexContext): ReportTable {
  const { on, snapshot, words, cells, vocabulary, said, language } = context;
  const { agreements } = words;
  const { state } = { fr: agreementsFr, en: agreementsEn }[language];
  const byId = new Map(snapshot.document.agreements.map((agreement) => [agreement.id, agreement]));
  const rowOf = (listed: ListedAgreement): ReportCell[][] => {
    const agreement = byId.get(listed.id)!;
    if (!isParty(on, agreement)) return [];
    const { name, parties, phase, signedOn, validTo } = agreement;
    return [
      [
        text(name),
        text(parties.map(said.element).join(', ')),
        text(state[listed.state]),
        text(phase === undefined ? '' : vocabulary.phase[phase]),
        day(signedOn, cells),
        day(validTo, cells),
        number(listed.active.length, cells),
      ],
    ];
  };
  return table({
    id: 'agreements',
    title: agreements.table,
    columns: [
      textColumn(agreements.name, 3),
      textColumn(agreements.parties, 3.5),
      textColumn(agreements.state, 1.5),
      textColumn(agreements.phase, 1.2),
      dayColumn(agreements.signedOn),
      dayColumn(agreements.until),
      numberColumn(agreements.passerelles, 1.2),
    ],
    rows: listAgreements(snapshot).flatMap(rowOf),
  });
}
