import { isVerified } from '../../inventory/freshness.ts';
import { FORMALITIES } from '../../model/vocabulary.ts';
import { change, number, numberColumn, table, text, textColumn } from '../cells.ts';
import { type ChapterContext, namesIn, type ReportDay } from '../context.ts';
import { agreementsOn, filieresOn, operatorsOn, passerellesOn, placesOf } from '../counts.ts';
import type { GapsOfDays } from '../gaps-of-days.ts';
import { membersAt } from '../perimeter.ts';
import type { ReportSection } from '../report.ts';
import { editable } from '../texts.ts';

/** What matters most, and the state of the network at the two ends of the period. */
export function essentials(context: ChapterContext, gaps: GapsOfDays): ReportSection {
  const { id, first, last, words, vocabulary, actions, period } = context;
  const said = words.essentials;
  const [before, after] = [first, last].map((at) => ({
    operators: operatorsOn(at),
    filieres: filieresOn(at),
    passerelles: passerellesOn(at),
    agreements: agreementsOn(at),
  }));
  const [placesBefore, placesAfter] = [placesOf(before!.filieres), placesOf(after!.filieres)];
  const row = (label: string, then: number, now: number) => [
    text(label),
    number(then, words),
    number(now, words),
    change(now - then, words),
  ];
  const withFormality = (passerelles: typeof before) =>
    FORMALITIES.map((one) => passerelles!.passerelles.filter(({ formality }) => formality === one).length);
  const [formal, formalNow] = [withFormality(before), withFormality(after)];
  const undocumented = (of: typeof before) =>
    of!.passerelles.filter(({ formality }) => formality === undefined).length;
  const verified = after!.operators.filter(({ observedOn }) =>
    isVerified(observedOn, last.snapshot.at),
  ).length;
  return {
    id: 'essentials',
    title: said.title,
    blocks: [
      editable(
        `${id}.essentials`,
        said.intro({
          ...{ from: period.from, to: last.snapshot.at },
          operators: after!.operators.length,
          filieres: after!.filieres.length,
          ...{ places: placesAfter!.said, placesUnknown: placesAfter!.unknown },
          ...{ passerelles: after!.passerelles.length, passerellesBefore: before!.passerelles.length },
          ...{ agreements: after!.agreements.length, actions: actions.length, verified },
          ...{ missing: gaps.last.useful, missingBefore: gaps.first.useful },
        }),
      ),
      table({
        id: `${id}.essentials.two-days`,
        title: said.twoDays,
        columns: [
          textColumn(said.what, 4),
          numberColumn(words.day(first.snapshot.at), 1.5),
          numberColumn(words.day(last.snapshot.at), 1.5),
          numberColumn(said.difference),
        ],
        rows: [
          row(said.operators, before!.operators.length, after!.operators.length),
          row(said.filieres, before!.filieres.length, after!.filieres.length),
          row(said.places, placesBefore!.said, placesAfter!.said),
          row(said.placesUnknown, placesBefore!.unknown, placesAfter!.unknown),
          row(said.passerelles, before!.passerelles.length, after!.passerelles.length),
          ...FORMALITIES.map((one, at) =>
            row(said.ofWhich(vocabulary.formality[one]), formal[at]!, formalNow[at]!),
          ),
          row(said.ofWhich(vocabulary.formalityUnknown), undocumented(before), undocumented(after)),
          row(said.agreements, before!.agreements.length, after!.agreements.length),
          row(said.missing, gaps.first.useful, gaps.last.useful),
          row(said.otherFindings, gaps.first.others, gaps.last.others),
        ],
        notes: [...membersChanged(context), said.pastNote, said.missingNote],
      }),
    ],
  };
}

/** Says which bassins and operators a Régionale had on each of the two days, when they are not the same. */
function membersChanged(context: ChapterContext): string[] {
  const { perimeter, first, last, words } = context;
  const { regionales } = last.snapshot.document;
  const regionale = regionales.find(({ id }) => id === perimeter.regionale);
  const namesOn = ({ snapshot }: ReportDay): string => {
    const { bassins, operators } = membersAt(regionale, snapshot.at);
    return namesIn(context, [...bassins, ...operators]);
  };
  const of = { first: namesOn(first), last: namesOn(last) };
  return of.first === of.last ? [] : [words.essentials.members(of)];
}
