import { filieresInside } from '../map/filters.ts';
import { nameOf, shortName } from '../map/names.ts';
import { type NetworkView, viewAt } from '../map/network-view.ts';
import { hasEarlierPoints } from '../meetings/meetings-before.ts';
import { dayInWords } from '../messages/day-words.ts';
import type { Bassin } from '../model/entities.ts';
import { freeIdIn } from '../model/free-id.ts';
import type { Meeting } from '../model/meeting.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import type { SavedView } from '../model/saved-view.ts';
import type { Story } from '../model/story.ts';
import type { TemplateWords } from './template-words.ts';
import type { StepWords } from './words/step-words.ts';

/** The words from which a story is prepared. */
export interface StoryWords extends Pick<StepWords, 'language' | 'vocabulary'> {
  readonly template: TemplateWords;
}

/**
 * Prepares the story of a bassin as it is on a day: why we meet, what exists, the literacy offer, a pathway to a job, the
 * missing bridges, the agreements proposed. Where a meeting before it had points, it opens on what became of them. No id in it is used in the
 * document. People edit it afterwards. It names the `meeting` for which it is prepared, else the next one about the bassin.
 */
export function bassinStory(
  document: NetworkDocument,
  bassin: Bassin,
  day: string,
  words: StoryWords,
  given?: Meeting,
): { readonly story: Story; readonly steps: readonly SavedView[] } {
  const { earlier, why, offer, literacy, pathway, gaps, plan, story: title } = words.template;
  const story = { id: freeIdIn(document, `presentation-${bassin.id}`), name: title(bassin.name) };
  const view = viewAt(document, day);
  const start = largestLiteracy(view, bassin.id);
  const inBassin = `bassin=${bassin.id}&at=${day}`;
  const meeting = given ?? nextMeeting(document, bassin, day);
  const isLookingBack = hasEarlierPoints(document, { meeting: meeting?.id, bassin: bassin.id, day });
  const parts: readonly Omit<SavedView, 'id' | 'rank'>[] = [
    ...(isLookingBack
      ? [
          {
            ...{ name: earlier.name, screen: 'text' as const, speakerNotes: earlier.said },
            state: `decisions=1${meeting === undefined ? '' : `&meeting=${meeting.id}`}&${inBassin}`,
          },
        ]
      : []),
    {
      ...{ name: why.name(bassin.name), screen: 'text', state: `at=${day}`, speakerNotes: why.said },
      text: why.text(meetingLine(meeting, words), isLookingBack ? [earlier.agenda] : []),
    },
    {
      ...{ name: offer.name(bassin.name), note: offer.note(bassin.name), speakerNotes: offer.said },
      state: `map=2&${inBassin}&preps=1&${ONLY_OFFER}`,
    },
    start === undefined
      ? {
          ...{ name: literacy.name, text: literacy.none, speakerNotes: literacy.said },
          ...{ screen: 'text', state: `at=${day}` },
        }
      : {
          ...{ name: literacy.name, note: literacy.note, speakerNotes: literacy.said },
          state: `map=2&${inBassin}&stage=LITERACY&layout=place&${ONLY_OFFER}`,
        },
    {
      ...{ name: pathway.name, screen: 'pathways', speakerNotes: pathway.said },
      note: start === undefined ? pathway.fromStart : pathway.from(...namesOf(start, view, words)),
      state: `from=${start ?? 'STARTS'}&to=OUTLETS&order=fastest&withoutConcurrent=1&at=${day}`,
    },
    {
      ...{ name: gaps.name, note: gaps.note, screen: 'gaps', speakerNotes: gaps.said },
      state: inBassin,
    },
    {
      ...{ name: plan.name, note: plan.note, screen: 'plan', speakerNotes: plan.said },
      state: `n=3&${inBassin}`,
    },
  ];
  return {
    story,
    steps: parts.map((part, rank) => ({
      ...{ id: freeIdIn(document, `vue-${bassin.id}-${rank + 1}`), rank, story: story.id },
      ...part,
    })),
  };
}

/** What exists, without what is missing and who passes: that comes in later steps. */
const ONLY_OFFER = 'kind=NONE&ghosts=0&flows=0';

/** The bassin with the most filières on a day, for which a story is prepared unless another is chosen. */
export function fullestBassin({ bassins }: NetworkDocument, view: NetworkView): Bassin | undefined {
  const sizeOf = ({ id }: Bassin): number =>
    filieresInside(view, { bassin: [id], type: [], stage: [], sector: [] }).size;
  return [...bassins].sort((a, b) => sizeOf(b) - sizeOf(a) || byCodeUnit(a.id, b.id))[0];
}

/** The literacy filière of a bassin that takes the most people a year; the first by id among equals. */
function largestLiteracy(view: NetworkView, bassin: string): string | undefined {
  const inside = filieresInside(view, { bassin: [bassin], type: [], stage: ['LITERACY'], sector: [] });
  const placesOf = (id: string): number => view.filieres.get(id)?.filiere.intake ?? -1;
  return [...inside].sort((a, b) => placesOf(b) - placesOf(a) || byCodeUnit(a, b))[0];
}

/** The names of a filière and of its operator. */
const namesOf = (id: string, view: NetworkView, { vocabulary }: StoryWords): [string, string] => [
  nameOf(view, vocabulary, id),
  shortName(view, view.filieres.get(id)?.operator.id ?? id),
];

/** The next meeting about the bassin; undefined when none is planned. */
const nextMeeting = ({ meetings }: NetworkDocument, { id }: Bassin, day: string): Meeting | undefined =>
  meetings
    .filter(({ bassins = [], date }) => bassins.includes(id) && date >= day)
    .sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id))[0];

const meetingLine = (
  meeting: Pick<Meeting, 'name' | 'date'> | undefined,
  { language, template: { why } }: StoryWords,
): string | undefined =>
  meeting === undefined ? undefined : why.meeting(meeting.name, dayInWords(meeting.date, language));
