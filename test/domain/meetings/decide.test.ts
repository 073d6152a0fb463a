import { describe, expect, it } from 'vitest';
import { type Deciding, followUpDecided } from '../../../domain/meetings/decide.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import type { Meeting, MeetingPoint } from '../../../domain/model/meeting.ts';

const meeting: Meeting = { id: 'm', name: 'Comité de mars', date: '2026-03-10', body: 'Comité' };
const open: MeetingPoint = { id: 'p', meeting: 'm', rank: 1, name: 'Point', finding: 'M04:a:b' };
const accepted: MeetingPoint = {
  ...open,
  ...{ decision: 'ACCEPTED', carrier: 'Forem', operator: 'o', due: '2026-06-01' },
};
const refused: MeetingPoint = { ...open, decision: 'REFUSED', reason: 'Trop loin' };
const decide = (given: Partial<Deciding>) =>
  followUpDecided({
    ...{ before: open, after: accepted, meeting, record: undefined, evidence: 'mark' },
    ...{ today: '2026-03-12', choice: undefined },
    ...given,
  });
const record = (more: Partial<FindingLife> = {}): FindingLife => ({
  ...{ key: 'M04:a:b', state: 'CONFIRMED', author: 'Officier', date: '2026-03-11', evidence: 'old' },
  ...more,
});
const written = (after: MeetingPoint): FindingLife => {
  const decided = decide({ after });
  if (decided.outcome === 'SINCE' || decided.life === undefined) throw new Error('nothing written');
  return decided.life;
};

describe('deciding a point about a finding', () => {
  it('sets it in progress with who carries it on when it is accepted', () => {
    expect(decide({})).toEqual({
      outcome: 'WRITTEN',
      life: {
        ...{ key: 'M04:a:b', state: 'IN_PROGRESS', author: 'Comité', date: '2026-03-10', evidence: 'mark' },
        ...{ carrier: 'Forem', operator: 'o', due: '2026-06-01' },
      },
    });
  });

  it('rejects it with the reason when it is refused, by the meeting or by who decided', () => {
    expect(written(refused)).toMatchObject({ state: 'REJECTED', author: 'Comité', reason: 'Trop loin' });
    expect(written({ ...refused, decidedBy: 'Bureau' })).toMatchObject({ author: 'Bureau' });
    expect(decide({ after: refused, meeting: { ...meeting, body: undefined } })).toMatchObject({
      life: { author: 'Comité de mars' },
    });
  });

  it('leaves it as it is when it is postponed, not decided, or about no finding', () => {
    expect(decide({ after: { ...open, decision: 'POSTPONED' } })).toEqual({ outcome: 'NONE' });
    expect(decide({ after: open, record: record() })).toEqual({ outcome: 'NONE' });
    expect(decide({ after: { ...accepted, finding: undefined } })).toEqual({ outcome: 'NONE' });
  });

  it('corrects what it wrote itself', () => {
    const first = written(refused);
    expect(decide({ before: refused, record: first })).toMatchObject({
      ...{ outcome: 'WRITTEN', life: { state: 'IN_PROGRESS' } },
    });
    const back = decide({ before: refused, record: first, after: { ...open, decision: 'POSTPONED' } });
    expect(back).toMatchObject({ outcome: 'WRITTEN', life: { state: 'TO_CONFIRM', evidence: 'mark' } });
    expect(decide({ before: accepted, after: accepted, record: written(accepted) })).toEqual({
      outcome: 'NONE',
    });
  });

  it('never replaces what people said since without a choice', () => {
    const since = record();
    expect(decide({ record: since })).toEqual({ outcome: 'SINCE', since });
    expect(decide({ record: since, choice: 'KEEP' })).toEqual({ outcome: 'KEPT' });
    expect(decide({ record: since, choice: 'REPLACE' })).toMatchObject({ outcome: 'WRITTEN' });
    // What was said before the meeting is what the meeting decided about.
    expect(decide({ record: record({ date: '2026-03-09' }) })).toMatchObject({ outcome: 'WRITTEN' });
  });

  it('says that the finding is no longer found, and dates nothing in the future', () => {
    expect(decide({ evidence: undefined })).toEqual({ outcome: 'NOT_FOUND' });
    expect(decide({ today: '2026-03-01' })).toMatchObject({ life: { date: '2026-03-01' } });
  });
});
