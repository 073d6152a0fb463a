import { meetingNames } from '../../meetings/meeting-names.ts';
import { meetingsBefore, type Opened } from '../../meetings/meetings-before.ts';
import type { ListedDecision } from '../../meetings/results.ts';
import { capital } from '../../messages/capital.ts';
import { dayInWords } from '../../messages/day-words.ts';
import { meetings as en } from '../../messages/en/meetings.ts';
import { meetings as fr } from '../../messages/fr/meetings.ts';
import { namesOf } from '../../transfer/names.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { joined } from '../drawing/joined.ts';
import { drawList, type ListRow } from '../drawing/list.ts';
import type { ReadyStep, StepGiven } from '../step-kind.ts';
import { conclusionTexts } from '../title/conclusion-words.ts';

/**
 * Tells what became of decisions: every point of the meeting before, and what is still open of older ones; overdue ones
 * first, then what is due next, settled ones last. The text of the step stands above them.
 */
export async function decisionsReady(given: StepGiven, opened: Opened): Promise<ReadyStep> {
  const { step, document, words, ask } = given;
  const { decisions } = await ask('decisions', {});
  const [last, ...older] = meetingsBefore(document, opened).map(({ id }) => id);
  const told = decisions.filter(
    ({ meeting, state }) => meeting === last || (older.includes(meeting) && state !== 'SETTLED'),
  );
  const said = words.steps.decisions;
  const rows = told.map((decision, at) => rowOf(decision, at + 1, given));
  const known = document.meetings.find(({ id }) => id === last);
  const lead = [
    ...(step.text === undefined ? [] : [step.text]),
    ...(known === undefined ? [] : [said.of(known.name, dayInWords(known.date, words.language))]),
  ];
  const { meeting } = opened;
  return {
    draw: (room, look) => drawList(rows, { lead, empty: said.none, shown: said.shown }, room, look),
    brief: briefOf(given, { at: opened.day }),
    sources: sourcesOf(given, { at: opened.day }),
    inNotes: rows.map(({ mark, title, details }) => `${mark} ${title}${said.colon}${joined(details)}`),
    vanished: meeting === undefined || document.meetings.some(({ id }) => id === meeting) ? [] : [meeting],
    supposed: [],
    conclusion: {
      title: conclusionTexts(words.language).decisions(
        told.filter(({ state }) => state === 'OVERDUE').length,
        told.filter(({ state }) => state === 'OPEN' || state === 'TO_DECIDE').length,
        told.filter(({ state }) => state === 'SETTLED').length,
      ),
    },
  };
}

/** A decision with who carries it on, until when, why it was refused or postponed, and how far it is. */
function rowOf(decision: ListedDecision, number: number, { document, words }: StepGiven): ListRow {
  const texts = { fr, en }[words.language];
  const names = meetingNames(document, namesOf(document), words.language);
  const { name, reason, date } = decision;
  const carrier = names.carrier(decision);
  const became = names.became(decision);
  const decided = decision.decision === null ? texts.undecided : texts.decision[decision.decision];
  const details = [
    joined([
      capital(became.startsWith(decided) ? became : `${decided}, ${became}`),
      ...(carrier === '' ? [] : [texts.minutes.carriedBy(carrier)]),
    ]),
    ...(reason === null ? [] : [texts.minutes.reasonIs(reason)]),
  ];
  const about = names.about(decision);
  return {
    ...{ mark: `${number}.`, title: name, details },
    about: {
      title: name,
      lines: [texts.minutes.heldOn(names.day(date)), ...about, ...details],
    },
  };
}
