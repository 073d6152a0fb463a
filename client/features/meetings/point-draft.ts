import type { Decision, Meeting, MeetingPoint } from '../../../domain/model/meeting.ts';

/** What is typed of a point that is decided, besides who, until when and why. */
export interface PointDraft {
  readonly name: string;
  readonly discussion: string;
  readonly decision: Decision | 'NONE';
  readonly decidedBy: string;
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
}

export const VOTES = ['for', 'against', 'abstained'] as const;

/** What is typed of a point before anything is changed. */
export const draftOf = ({ name, discussion, decision, decidedBy, votes }: MeetingPoint): PointDraft => ({
  ...{ name, discussion: discussion ?? '', decision: decision ?? 'NONE', decidedBy: decidedBy ?? '' },
  for: String(votes?.for ?? ''),
  against: String(votes?.against ?? ''),
  abstained: String(votes?.abstained ?? ''),
});

/** What stands in the way of saving a point. */
export type PointProblem = 'name' | 'reason' | 'votes' | 'due';

/** Lists what stands in the way of saving a point of a meeting. */
export function problemsOf(
  draft: PointDraft,
  { reason, due }: { readonly reason?: string; readonly due?: string },
  { date }: Pick<Meeting, 'date'>,
): PointProblem[] {
  const isWhole = (text: string): boolean => text.trim() === '' || /^\d{1,6}$/.test(text.trim());
  return [
    ...(draft.name.trim() === '' ? (['name'] as const) : []),
    ...(draft.decision === 'REFUSED' && reason === undefined ? (['reason'] as const) : []),
    ...(VOTES.every((vote) => isWhole(draft[vote])) ? [] : (['votes'] as const)),
    ...(due !== undefined && due < date ? (['due'] as const) : []),
  ];
}

/** The fields of a point as they are typed; what is blank has no value. */
export function fieldsOf(draft: PointDraft): Readonly<Record<string, unknown>> {
  const textOf = (text: string): string | undefined => text.trim() || undefined;
  const votes = Object.fromEntries(
    VOTES.flatMap((vote) => (draft[vote].trim() === '' ? [] : [[vote, Number(draft[vote])]])),
  );
  return {
    name: draft.name.trim(),
    discussion: textOf(draft.discussion),
    decision: draft.decision === 'NONE' ? undefined : draft.decision,
    decidedBy: textOf(draft.decidedBy),
    votes: Object.keys(votes).length === 0 ? undefined : votes,
  };
}
