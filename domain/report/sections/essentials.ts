import { agreementsOn, filieresOn, operatorsOn, passerellesOn } from '../../home/scope-on-day.ts';
import type { Passerelle } from '../../model/entities.ts';
import { FORMALITIES } from '../../model/vocabulary.ts';
import { changeRow, numberColumn, table, textColumn } from '../cells.ts';
import { type ChapterContext, memberNames, type ReportDay } from '../context.ts';
import { placesOf, verifiedAmong } from '../counts.ts';
import type { GapsOfDays } from '../gaps-of-days.ts';
import type { ReportSection } from '../report.ts';
import { editable } from '../texts.ts';

/** What matters most, and the state of the network at the two ends of the period. */
export function essentials(context: ChapterContext, gaps: GapsOfDays): ReportSection {
  const { id, first, last, words, vocabulary, actions } = context;
  const said = words.essentials;
  const [then, now] = [stateOn(first), stateOn(last)];
  const row = (label: string, of: (state: State) => number) => changeRow(label, of(then), of(now), words);
  return {
    id: 'essentials',
    title: said.title,
    blocks: [
      editable(
        `${id}.essentials`,
        said.intro({
          ...{ to: last.snapshot.at, operators: now.operators.length, filieres: now.filieres.length },
          ...{ places: now.places.said, placesUnknown: now.places.unknown },
          ...{ passerelles: now.passerelles.length, passerellesBefore: then.passerelles.length },
          ...{ agreements: now.agreements.length, actions: actions.length },
          verified: verifiedAmong(now.operators, last.snapshot.at),
          ...{ missing: gaps.last.useful, missingBefore: gaps.first.useful },
        }),
      ),
      table({
        id: `${id}.essentials.two-days`,
        title: said.twoDays,
        columns: [
          textColumn(words.what, 4),
          numberColumn(words.day(first.snapshot.at), 1.5),
          numberColumn(words.day(last.snapshot.at), 1.5),
          numberColumn(said.difference),
        ],
        rows: [
          row(said.operators, ({ operators }) => operators.length),
          row(said.filieres, ({ filieres }) => filieres.length),
          row(said.places, ({ places }) => places.said),
          row(said.placesUnknown, ({ places }) => places.unknown),
          row(said.passerelles, ({ passerelles }) => passerelles.length),
          ...FORMALITIES.map((one) => row(said.ofWhich(vocabulary.formality[one]), countOf(one))),
          row(said.ofWhich(vocabulary.formalityUnknown), countOf(undefined)),
          row(said.agreements, ({ agreements }) => agreements.length),
          changeRow(said.missing, gaps.first.useful, gaps.last.useful, words),
          changeRow(said.otherFindings, gaps.first.others, gaps.last.others, words),
        ],
        notes: [...membersChanged(context), said.pastNote, said.missingNote],
      }),
    ],
  };
}

type State = ReturnType<typeof stateOn>;

function stateOn(day: ReportDay) {
  const filieres = filieresOn(day);
  return {
    ...{ operators: operatorsOn(day), filieres, places: placesOf(filieres) },
    ...{ passerelles: passerellesOn(day), agreements: agreementsOn(day) },
  };
}

const countOf =
  (wanted: Passerelle['formality']) =>
  ({ passerelles }: State): number =>
    passerelles.filter(({ formality }) => formality === wanted).length;

/** Says which bassins and operators a Régionale had on each of the two days, when they are not the same. */
function membersChanged(context: ChapterContext): string[] {
  const of = { first: memberNames(context, context.first), last: memberNames(context, context.last) };
  return of.first === of.last ? [] : [context.words.essentials.members(of)];
}
