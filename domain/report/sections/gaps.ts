import type { Finding } from '../../findings/finding.ts';
import { GAP_KINDS, kindWithCode, wordsOfKinds } from '../../findings/kinds.ts';
import { presentStates } from '../../home/open-follow-ups.ts';
import { DUPLICATE_KIND, type FindingLife, isSettled, type LifeState } from '../../model/finding-life.ts';
import { byCodeUnit } from '../../model/network.ts';
import { changeRow, day, dayColumn, number, numberColumn, table, text, textColumn } from '../cells.ts';
import { type ChapterContext, nameIn, namesIn } from '../context.ts';
import type { GapsOfDays } from '../gaps-of-days.ts';
import type { ReportCell, ReportSection, ReportTable } from '../report.ts';
import { editable } from '../texts.ts';

/** The missing bridges at the two ends of the period, and what became of those that people followed up. */
export function gaps(context: ChapterContext, found: GapsOfDays): ReportSection {
  const { id, words } = context;
  const said = words.gaps;
  const followed = followUps(context);
  const count = (state: LifeState): number => followed.filter((one) => one.state === state).length;
  return {
    id: 'gaps',
    title: said.title,
    blocks: [
      editable(
        `${id}.gaps`,
        said.intro({
          ...{ missing: found.last.useful, before: found.first.useful },
          ...{ followed: followed.length, solved: count('SOLVED'), rejected: count('REJECTED') },
        }),
      ),
      ...bridgesTable(context, found),
      kindsTable(context, found),
      ...followUpsTable(context, followed),
    ],
  };
}

function bridgesTable(context: ChapterContext, { last }: GapsOfDays): ReportTable[] {
  if (last.listed.length === 0) return [];
  const { id, words, vocabulary, last: at } = context;
  const said = words.gaps;
  const rows = last.listed.map((pair, rank): ReportCell[] => {
    const { operators, certainty, keys } = pair;
    const { placesConcerned, estimate, outlets } = certainty === 'certain' ? pair : pair.withPossible;
    const [, from = '', to = ''] = keys[0]!.split(':');
    return [
      number(rank + 1, words),
      text(operators.map((one) => nameIn(context, one)).join(' → ')),
      text(`${nameIn(context, from)} → ${nameIn(context, to)}`),
      estimate === null ? number(placesConcerned, words) : text(said.estimated(placesConcerned)),
      text(outlets.length === 0 ? words.cells.nothing : namesIn(context, outlets)),
      text(vocabulary.certainty[certainty]),
    ];
  });
  return [
    table({
      id: `${id}.gaps.bridges`,
      title: said.bridges(last.listed.length, at.snapshot.at),
      columns: [
        numberColumn(said.rank, 0.6),
        textColumn(said.operators, 3),
        textColumn(said.best, 4),
        numberColumn(said.places, 1.2),
        textColumn(said.outlets, 2.5),
        textColumn(said.certainty, 1.2),
      ],
      rows,
      notes: [said.bridgesNote],
    }),
  ];
}

function kindsTable(context: ChapterContext, found: GapsOfDays): ReportTable {
  const { id, words, first, last } = context;
  const said = words.gaps;
  const titles = wordsOfKinds(words.language);
  return table({
    id: `${id}.gaps.kinds`,
    title: said.byKind,
    columns: [
      textColumn(said.kind, 4),
      ...[first, last].map(({ snapshot }) => numberColumn(words.day(snapshot.at), 1.5)),
      numberColumn(words.essentials.difference),
    ],
    rows: [
      changeRow(said.missingPairs, found.first.useful, found.last.useful, words),
      ...GAP_KINDS.flatMap((kind) => {
        const [then, now] = [found.first.kinds.get(kind) ?? 0, found.last.kinds.get(kind) ?? 0];
        return then + now === 0 ? [] : [changeRow(titles[kind].title, then, now, words)];
      }),
    ],
    notes: [words.essentials.missingNote, words.essentials.pastNote],
  });
}

/** A follow-up with its present state and the finding that it is about, unless that is gone. */
interface FollowedUp {
  readonly record: FindingLife;
  readonly state: LifeState;
  readonly finding: Finding | null;
}

/** The follow-ups of the perimeter that were open in the period or settled in it, by their day. */
function followUps({ last, period }: ChapterContext): FollowedUp[] {
  const { snapshot, inside } = last;
  const records = snapshot.document.findingLives.filter(
    ({ key, date }) => kindOfKey(key) !== undefined && date <= snapshot.at,
  );
  const present = presentStates(snapshot, records, last.period);
  return records
    .flatMap((record): FollowedUp[] => {
      const known = present.get(record.key);
      const isGone = known === undefined || known === 'closed';
      const state = isGone ? (record.state === 'REJECTED' ? 'REJECTED' : 'SOLVED') : known.life.state;
      const finding = isGone ? null : known.finding;
      const elements = finding?.elements ?? record.key.split(':').slice(1);
      if (!inside.isWhole && !elements.some(inside.has)) return [];
      return isSettled({ state }) && record.date < period.from ? [] : [{ record, state, finding }];
    })
    .toSorted((a, b) => byCodeUnit(a.record.date, b.record.date) || byCodeUnit(a.record.key, b.record.key));
}

const kindOfKey = (key: string) => {
  const [code] = key.split(':', 1);
  return code === DUPLICATE_KIND ? undefined : kindWithCode(code);
};

function followUpsTable(context: ChapterContext, followed: readonly FollowedUp[]): ReportTable[] {
  if (followed.length === 0) return [];
  const { id, words, actions } = context;
  const said = words.gaps;
  const titles = wordsOfKinds(words.language);
  const isName = (part: string): boolean => context.names.listOf(part) !== undefined;
  const rowOf = ({ record, state, finding }: FollowedUp): ReportCell[] => {
    const [code = '', ...parts] = record.key.split(':');
    const about = finding?.elements ?? parts.filter(isName);
    const own = actions.filter(({ findings = [] }) => findings.includes(record.key));
    const carrier = [
      record.carrier,
      record.operator === undefined ? undefined : nameIn(context, record.operator),
    ];
    return [
      text(titles[code as keyof typeof titles]?.title ?? code),
      text(about.map((one) => nameIn(context, one)).join(' → ')),
      text(said.states[state]),
      text(carrier.filter((one) => one !== undefined).join(', ')),
      day(record.due, words),
      text(record.reason ?? ''),
      text(own.map(({ name }) => name).join(', ')),
    ];
  };
  return [
    table({
      id: `${id}.gaps.followed`,
      title: said.followed(followed.length),
      columns: [
        textColumn(said.kind, 2),
        textColumn(said.about, 3),
        textColumn(said.state, 1.2),
        textColumn(said.carrier, 2),
        dayColumn(said.due),
        textColumn(said.reason, 3),
        textColumn(said.actions, 2),
      ],
      rows: followed.map(rowOf),
      notes: [said.followedNote],
    }),
  ];
}
