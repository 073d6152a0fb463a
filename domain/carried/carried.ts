import type { NetworkDocument } from '../model/network.ts';

/** What a carried file holds besides its program. All of it is as readers see it (docs/decisions/015). */
export interface Carried {
  /** Form of these data. */
  readonly form: 1;
  readonly revision: number;
  /** The day on which the file was made, `YYYY-MM-DD`. */
  readonly made: string;
  /** The meeting for which it was made. */
  readonly meeting?: string | undefined;
  /** The story for which it was made. */
  readonly story?: string | undefined;
  readonly network: NetworkDocument;
}

/** Reads the data that the server wrote. The fingerprint beside them says whether they are whole. */
export const parseCarried = (text: string): Carried => JSON.parse(text) as Carried;

/**
 * The network of a carried file: what readers see of it, without what other meetings said, the reports and the scenarios of
 * other people's desks. Decisions of the meeting that the file is for stay. A file that is for a story holds no other
 * story and no other view, but for the story of its meeting.
 */
export function carriedNetwork(
  network: NetworkDocument,
  { meeting, story }: Pick<Carried, 'meeting' | 'story'>,
): NetworkDocument {
  const meetings = network.meetings.filter(({ id }) => id === meeting);
  const stories = new Set([story, ...meetings.map((one) => one.story)]);
  const isTold = (id: string | undefined): boolean =>
    story === undefined || (id !== undefined && stories.has(id));
  return {
    ...network,
    meetings,
    stories: network.stories.filter(({ id }) => isTold(id)),
    views: network.views.filter((view) => isTold(view.story)),
    meetingPoints: network.meetingPoints.filter((point) => point.meeting === meeting),
    actions: [],
    reports: [],
  };
}
