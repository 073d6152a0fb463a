import type { Snapshot } from '../graph/snapshot.ts';
import { type MeetingNames, meetingNames } from '../meetings/meeting-names.ts';
import type { Language } from '../messages/codes.ts';
import { concerned as concernedEn } from '../messages/en/concerned.ts';
import { meetings as meetingsEn } from '../messages/en/meetings.ts';
import { pack as packEn } from '../messages/en/pack.ts';
import { vocabulary as vocabularyEn } from '../messages/en/vocabulary.ts';
import { type ConcernedWords, concerned as concernedFr } from '../messages/fr/concerned.ts';
import { type MeetingWords, meetings as meetingsFr } from '../messages/fr/meetings.ts';
import { type PackWords, pack as packFr } from '../messages/fr/pack.ts';
import { type Vocabulary, vocabulary as vocabularyFr } from '../messages/fr/vocabulary.ts';
import type { Period } from '../model/dates.ts';
import type { Meeting } from '../model/meeting.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { ReportDay } from '../report/context.ts';
import { perimeterAt } from '../report/perimeter.ts';
import { reportWords as reportEn } from '../report/words.en.ts';
import { type ReportWords, reportWords as reportFr } from '../report/words.fr.ts';
import { type Names, namesOf } from '../transfer/names.ts';
import { type Since, sinceLast } from './since.ts';

/** What the annex of a bassin's pack is made from. */
export interface AnnexInput {
  readonly document: NetworkDocument;
  readonly revision: number;
  /** The network on the day that is told. */
  readonly snapshot: Snapshot;
  /** The year in which flows are counted for findings. */
  readonly period: Period;
  /** The day from which it is told what is overdue. */
  readonly today: string;
  /** Id of the bassin. */
  readonly bassin: string;
  /** The meeting that the pack is for. */
  readonly meeting: Meeting | undefined;
  readonly language: Language;
  /** Returns the name of a trade sector, by its code. */
  readonly sectorName: (code: string) => string;
  /** Called between sections; throws when the annex is not wanted any more. */
  readonly goOn: () => void;
}

/** What each of its sections is made from. */
export interface AnnexContext extends AnnexInput {
  readonly on: ReportDay;
  readonly since: Since;
  readonly names: Names;
  readonly said: MeetingNames;
  readonly words: PackWords;
  /** Words of the cells that the yearly report has too. */
  readonly cells: ReportWords;
  readonly meetingWords: MeetingWords;
  readonly concernedWords: ConcernedWords;
  readonly vocabulary: Vocabulary;
}

/** Prepares what the sections of an annex share. */
export function annexContext(input: AnnexInput): AnnexContext {
  const { document, snapshot, period, bassin, meeting, language } = input;
  const names = namesOf(document);
  return {
    ...input,
    on: { snapshot, inside: perimeterAt(snapshot, { bassin }), period },
    since: sinceLast(document, { bassin, meeting, at: snapshot.at }),
    names,
    said: meetingNames(document, names, language),
    words: { fr: packFr, en: packEn }[language],
    cells: { fr: reportFr, en: reportEn }[language],
    meetingWords: { fr: meetingsFr, en: meetingsEn }[language],
    concernedWords: { fr: concernedFr, en: concernedEn }[language],
    vocabulary: { fr: vocabularyFr, en: vocabularyEn }[language],
  };
}
