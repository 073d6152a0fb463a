import { compareDays, type DayDifference } from '../../change/compare-days.ts';
import { dayInWords } from '../../messages/day-words.ts';
import { SHEET_WORDS } from '../../messages/sheet-words.ts';
import { dayAsked } from '../../model/asked-dates.ts';
import { addMonths } from '../../model/dates.ts';
import { groupBy } from '../../model/grouping.ts';
import type { EntityList } from '../../model/network.ts';
import { titleOf } from '../../transfer/element-title.ts';
import { namesOf } from '../../transfer/names.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { drawList, type ListRow } from '../drawing/list.ts';
import { changesFields } from '../state/changes.ts';
import { readState } from '../state/fields.ts';
import type { ReadyStep, StepGiven, StepKind } from '../step-kind.ts';

/** What a meeting asks of first: who is there, what is offered, how one passes, and what was agreed. */
const FIRST: readonly EntityList[] = ['operators', 'filieres', 'passerelles', 'agreements'];
/** Numbers of people are no part of the offer: the figures of two years stand on the screen. */
const LEFT_OUT: ReadonlySet<string> = new Set(['flows']);
const MARKS = { ADDED: '+', REMOVED: '−', CHANGED: '±' } as const;
type What = keyof typeof MARKS;
const ORDER: readonly What[] = ['ADDED', 'REMOVED', 'CHANGED'];

/** What appeared, ended and changed from one day to another, as what is known today says it. */
export const changesStep: StepKind = {
  screen: 'changes',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words } = given;
    const state = readState(changesFields, step.state);
    const at = dayAsked(state.at, document.asOf, today);
    const first = state.first ?? addMonths(at, -12);
    const second = state.second ?? at;
    const differences = compareDays({ document, at: first }, { document, at: second }).filter(
      ({ list }) => !LEFT_OUT.has(list),
    );
    const rows = groupsOf(differences).map((group) => rowOf(group, given));
    const said = words.steps.changes;
    const day = (text: string): string => dayInWords(text, words.language);
    const count = (what: What): number => differences.filter((one) => one.what === what).length;
    const days = said.days(day(first), day(second));
    const lead = said.lead(days, count('ADDED'), count('REMOVED'), count('CHANGED'));
    return {
      draw: (room, look) => drawList(rows, { lead, empty: said.none(days), shown: said.shown }, room, look),
      brief: briefOf(given, { at: second }),
      sources: [...sourcesOf(given, { at: second }), said.undated],
      vanished: [],
      supposed: state.recorded ? [said.recorded] : [],
    };
  },
};

/** Names that a row gives before it counts the others. */
const NAMED = 3;

/** The differences of each list, by what happened, in the order in which a meeting asks of them. */
const groupsOf = (differences: readonly DayDifference[]): readonly (readonly DayDifference[])[] => {
  const rank = (list: EntityList): number => {
    const at = FIRST.indexOf(list);
    return at < 0 ? FIRST.length : at;
  };
  return [...groupBy(differences, ({ list, what }) => `${list} ${what}`).values()].toSorted(
    ([a], [b]) => rank(a!.list) - rank(b!.list) || ORDER.indexOf(a!.what) - ORDER.indexOf(b!.what),
  );
};

/** What happened to elements of one list: how many, and the first ones by name. */
function rowOf(
  group: readonly DayDifference[],
  { document, words: { language, steps } }: Pick<StepGiven, 'document' | 'words'>,
): ListRow {
  const words = SHEET_WORDS[language];
  const names = namesOf(document);
  const { list, what } = group[0]!;
  const said = steps.changes;
  const nameOf = ({ id, before, after }: DayDifference): string => {
    const element = after ?? before ?? {};
    const { from, to } = element as { readonly from?: unknown; readonly to?: unknown };
    return list === 'passerelles'
      ? `${names.nameOf(String(from)) ?? String(from)} → ${names.nameOf(String(to)) ?? String(to)}`
      : titleOf(element, id, names, words);
  };
  const first = [...new Set(group.map(nameOf))].slice(0, NAMED).join(' ; ');
  const others = group.length - NAMED;
  return {
    mark: MARKS[what],
    title: said.title(words.fields.lists[list].many, group.length, what),
    details: [others > 0 ? `${first}${said.and}${said.more(others)}` : first],
  };
}
