import { type OpenNetwork, openNetwork } from '../../domain/answers/open-network.ts';
import type { PackAsked } from '../../domain/api/pack-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import type { Bassin } from '../../domain/model/entities.ts';
import type { Meeting } from '../../domain/model/meeting.ts';
import type { Story } from '../../domain/model/story.ts';
import { dayOfSteps } from '../../domain/slides/state/day-of-steps.ts';
import { bassinStory } from '../../domain/slides/template.ts';
import { templateWords } from '../../domain/slides/template-words.ts';
import { stepWords } from '../../domain/slides/words/step-words.ts';
import { unknownElement } from '../errors.ts';

/** What a pack tells: a network that holds its story, and what it is about. */
export interface Told {
  readonly network: OpenNetwork;
  readonly story: Story;
  /** Whether the story is kept in the network; else it was prepared for this pack only. */
  readonly isKept: boolean;
  readonly bassin: Bassin;
  readonly meeting: Meeting | undefined;
  /** The day on which the network is read. */
  readonly at: string;
}

/**
 * Finds what a pack is asked to tell. Without a story, that of the meeting; without one, the steps that are prepared for the
 * bassin, which are kept nowhere. Throws the failure `unknown-element`.
 */
export function toldBy(
  network: OpenNetwork,
  { bassin: place, story: asked, meeting: held }: PackAsked,
  language: Language,
  today: string,
): Told {
  const { document, revision, engine } = network;
  const bassin = document.bassins.find(({ id }) => id === place);
  if (bassin === undefined) throw unknownElement('bassin', place);
  const meeting = document.meetings.find(({ id }) => id === held);
  if (held !== undefined && meeting === undefined) throw unknownElement('meeting', held);
  const at = dayAsked(undefined, document.asOf, today);
  const id = asked ?? meeting?.story;
  const kept = document.stories.find((one) => one.id === id);
  if (asked !== undefined && kept === undefined) throw unknownElement('story', asked);
  if (kept !== undefined) {
    const read = dayOfSteps(document.views.filter(({ story }) => story === kept.id)) ?? at;
    return { network, story: kept, isKept: true, bassin, meeting, at: read };
  }
  const words = { ...stepWords(language), template: templateWords(language) };
  const { story, steps } = bassinStory(document, bassin, at, words, meeting);
  const told = {
    ...document,
    stories: [...document.stories, story],
    views: [...document.views, ...steps],
  };
  const opened = openNetwork(told, revision, engine);
  return { network: opened, story, isKept: false, bassin, meeting, at };
}
