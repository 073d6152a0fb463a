import { kindWithCode, wordsOfKinds } from '../findings/kinds.ts';
import type { Language } from '../messages/codes.ts';
import { dayInWords } from '../messages/day-words.ts';
import { meetings as en } from '../messages/en/meetings.ts';
import { meetings as fr, type MeetingWords } from '../messages/fr/meetings.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { Names } from '../transfer/names.ts';
import type { ListedDecision } from './results.ts';

/** Says in words what points are about and what became of them. */
export interface MeetingNames {
  /** Name of an element with that of its operator, or of both ends; its id when the network does not have it. */
  readonly element: (id: string) => string;
  /** A day (`YYYY-MM-DD`) in words. */
  readonly day: (day: string) => string;
  /** The finding, agreement, passerelle and scenario that a point is about, a line each; none for a free point. */
  readonly about: (
    point: Pick<ListedDecision, 'finding' | 'agreement' | 'passerelle' | 'scenario'>,
  ) => string[];
  /** Who carries it on; empty when nobody is named. */
  readonly carrier: (point: Pick<ListedDecision, 'carrier' | 'operator'>) => string;
  /** What became of a decision, and what the follow-up of its finding says when it says something else. */
  readonly became: (decision: ListedDecision) => string;
}

/** Makes the words of points in a language, from a network and its names. */
export function meetingNames(
  { passerelles }: Pick<NetworkDocument, 'passerelles'>,
  names: Pick<Names, 'nameOf' | 'longNameOf'>,
  language: Language,
): MeetingNames {
  const words = { fr, en }[language];
  const kinds = wordsOfKinds(language);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const named = (id: string): string => names.longNameOf(id) ?? names.nameOf(id) ?? id;
  /** A passerelle has no name but those of its ends. */
  const element = (id: string): string => {
    const name = named(id);
    const passerelle = name === id ? passerelles.find((one) => one.id === id) : undefined;
    return passerelle === undefined ? name : `${named(passerelle.from)} → ${named(passerelle.to)}`;
  };
  const finding = (key: string): string => {
    const [code, ...ids] = key.split(':');
    const kind = kindWithCode(code);
    const title = kind === undefined ? (code ?? key) : kinds[kind.code].title;
    return [title, ids.map(element).join(' → ')].filter((one) => one !== '').join(colon);
  };
  const line = (label: string, name: string): string => `${label}${colon}${name}`;
  const day = (on: string): string => dayInWords(on, language);
  return {
    element,
    day,
    about: ({ finding: key, agreement, passerelle, scenario }) => [
      ...(key === null ? [] : [line(words.about.finding, finding(key))]),
      ...(agreement === null ? [] : [line(words.about.agreement, element(agreement))]),
      ...(passerelle === null ? [] : [line(words.about.passerelle, element(passerelle))]),
      ...(scenario === null ? [] : [line(words.about.scenario, element(scenario))]),
    ],
    carrier: ({ carrier, operator }) => {
      const name = operator === null ? null : element(operator);
      return [...new Set([carrier, name].filter((one) => one !== null))].join(', ');
    },
    became: (decision) => {
      const { outcome, differs, followUp, project } = decision;
      return [
        stateWords(decision, words, day),
        ...(outcome === null ? [] : [outcome]),
        ...(project === null ? [] : [words.planned(element(project))]),
        ...(differs && followUp !== null
          ? [words.followedUp(words.followUp[followUp.said], followUp.author, day(followUp.date))]
          : []),
      ].join(language === 'fr' ? '\u00a0; ' : '; ');
    },
  };
}

/** How far a decision is, with the day on which it was settled or by which it is due. */
function stateWords(
  { decision, state, settledBy, settledOn, due }: ListedDecision,
  words: MeetingWords,
  day: MeetingNames['day'],
): string {
  if (settledBy === 'SAID' && settledOn !== null) return words.settledOn(day(settledOn));
  if (settledBy !== null) return words.settledBy[settledBy];
  if (decision === null || due === null) return words.state[state];
  if (state === 'OVERDUE') return words.overdueSince(day(due));
  return (decision === 'POSTPONED' ? words.backOn : words.dueOn)(day(due));
}
