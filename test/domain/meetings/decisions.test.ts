import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { changesSince } from '../../../domain/meetings/changes-since.ts';
import { decisionsOf, listDecisions } from '../../../domain/meetings/decisions.ts';
import { listMeetings, meetingPage } from '../../../domain/meetings/meeting-page.ts';
import { lastFullYear } from '../../../domain/model/dates.ts';
import type { MeetingPoint } from '../../../domain/model/meeting.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const TODAY = '2026-06-01';
const PERIOD = lastFullYear(TODAY);
const point = (id: string, more: Partial<MeetingPoint> = {}): MeetingPoint => ({
  ...{ id, meeting: 'march', rank: 1, name: `Point ${id}` },
  ...more,
});
const base = (parts: Partial<NetworkDocument>): NetworkDocument =>
  network({
    bassins: [{ id: 'b1', name: 'Bassin 1', communes: [{ commune: 'c1' }] }],
    communes: [{ id: 'c1', name: 'C1' }],
    operators: [operator('o1', { name: 'Régie', bassins: ['b1'] }), operator('o2', { name: 'Maison' })],
    filieres: [filiere('f1', { operator: 'o1' }), filiere('f2', { operator: 'o2' })],
    meetings: [
      { id: 'march', name: 'Mars', date: '2026-03-10', body: 'Comité' },
      { id: 'june', name: 'Juin', date: '2026-06-10', body: 'comité', bassins: ['b1'] },
    ],
    ...parts,
  });
const sourceOf = (document: NetworkDocument) => ({ document, snapshot: snapshotAt(document, TODAY) });
const read = (parts: Partial<NetworkDocument>) => {
  return new Map(decisionsOf(sourceOf(base(parts)), PERIOD, TODAY).map((one) => [one.point, one]));
};

describe('the state of a decision', () => {
  it('follows from the decision, its day and what people said', () => {
    const found = read({
      meetingPoints: [
        point('a'),
        point('b', { decision: 'ACCEPTED', due: '2026-05-31' }),
        point('c', { decision: 'ACCEPTED', due: TODAY }),
        point('d', { decision: 'REFUSED', reason: 'Trop cher' }),
        point('e', { decision: 'POSTPONED', due: '2026-04-01' }),
        point('f', { decision: 'ACCEPTED', due: '2026-04-01', settledOn: '2026-05-01', outcome: 'Signée' }),
        point('g', { decision: 'ACCEPTED', settledOn: '2026-07-01' }),
      ],
    });
    const states = [...found].map(([id, { state, settledBy }]) => `${id} ${state} ${settledBy}`);
    expect(states).toEqual([
      ...['a TO_DECIDE null', 'b OVERDUE null', 'c OPEN null', 'd SETTLED REFUSED'],
      ...['e OVERDUE null', 'f SETTLED SAID', 'g OPEN null'],
    ]);
  });

  it('is settled by a later meeting that decided the same thing, not by one that has it on its agenda', () => {
    const later = (decision?: MeetingPoint['decision']) => [
      point('a', { decision: 'POSTPONED', due: '2026-04-01', name: 'Local partagé' }),
      point('z', { meeting: 'june', name: 'LOCAL PARTAGE', ...(decision && { decision }) }),
    ];
    expect(read({ meetingPoints: later() }).get('a')).toMatchObject({
      ...{ state: 'OVERDUE', takenUp: { meeting: 'june', point: 'z', decision: null } },
    });
    expect(read({ meetingPoints: later('ACCEPTED') }).get('a')).toMatchObject({
      ...{ state: 'SETTLED', settledBy: 'TAKEN_UP', takenUp: { decision: 'ACCEPTED' } },
    });
    // The later point is settled by nothing.
    expect(read({ meetingPoints: later('ACCEPTED') }).get('z')).toMatchObject({
      state: 'OPEN',
      takenUp: null,
    });
  });

  it('is settled when its finding is no longer found, or when people closed its follow-up', () => {
    const meetingPoints = [point('a', { decision: 'ACCEPTED', finding: 'M04:f1:f2', due: '2026-04-01' })];
    const life = { key: 'M04:f1:f2', author: 'Comité', date: '2026-03-10', evidence: 'x' };
    expect(read({ meetingPoints }).get('a')).toMatchObject({ state: 'SETTLED', settledBy: 'FINDING_GONE' });
    expect(read({ meetingPoints, findingLives: [{ ...life, state: 'SOLVED' }] }).get('a')).toMatchObject({
      state: 'SETTLED',
      settledBy: 'FOLLOW_UP',
      differs: true,
    });
    // The passerelle that fills it is planned: what was decided goes on until it is open.
    expect(
      read({
        meetingPoints,
        passerelles: [passerelle('f1', 'f2', { planned: true, validFrom: '2026-09-01' })],
        findingLives: [{ ...life, state: 'IN_PROGRESS', due: '2026-04-01' }],
      }).get('a'),
    ).toMatchObject({ state: 'OVERDUE', project: 'f1-f2', differs: false });
  });
});

describe('the list of decisions', () => {
  const meetingPoints = [
    point('open', { decision: 'ACCEPTED', carrier: 'Équipe du Forem' }),
    point('soon', { decision: 'ACCEPTED', due: '2026-06-20', operator: 'o1' }),
    point('late', { decision: 'ACCEPTED', due: '2026-05-01' }),
    point('later', { decision: 'POSTPONED', due: '2026-05-20' }),
    point('no', { decision: 'REFUSED', reason: 'Non' }),
    point('ahead', { meeting: 'june', rank: 2 }),
    point('agreed', { meeting: 'june', rank: 1, decision: 'ACCEPTED', passerelle: 'f2-f1' }),
  ];
  const document = base({ meetingPoints, passerelles: [passerelle('f2', 'f1')] });
  const source = sourceOf(document);
  const list = (filter = {}) => listDecisions(source, PERIOD, TODAY, filter).map(({ point: id }) => id);

  it('has overdue ones first, then those that are due, and settled ones last', () => {
    expect(list()).toEqual(['late', 'later', 'soon', 'agreed', 'ahead', 'open', 'no']);
  });

  it('is filtered by meeting, state, who carries it on, and bassin', () => {
    expect(list({ meeting: 'june' })).toEqual(['agreed', 'ahead']);
    expect(list({ state: ['OVERDUE', 'SETTLED'] })).toEqual(['late', 'later', 'no']);
    expect(list({ operator: 'o1' })).toEqual(['soon']);
    expect(list({ carrier: 'equipe du FOREM' })).toEqual(['open']);
    expect(list({ carrier: 'regie' })).toEqual(['soon']);
    expect(list({ bassin: 'b1' })).toEqual(['agreed', 'ahead']);
  });

  it('counts them for each meeting', () => {
    expect(listMeetings(source, PERIOD, TODAY)).toMatchObject([
      { id: 'june', points: 2, decided: 1, open: 1, overdue: 0 },
      { id: 'march', points: 5, decided: 5, open: 4, overdue: 2 },
    ]);
  });

  it('takes 500 points of a meeting, none of them lost', () => {
    const many = base({
      meetingPoints: Array.from({ length: 500 }, (_, at) =>
        point(`p${at}`, { rank: at, decision: 'ACCEPTED', finding: `M04:f1:f${at}` }),
      ),
    });
    const at = sourceOf(many);
    expect(listDecisions(at, PERIOD, TODAY)).toHaveLength(500);
    expect(
      meetingPage(at, many.meetings.find(({ id }) => id === 'march')!, PERIOD, TODAY).points,
    ).toHaveLength(500);
  });
});

describe('what a meeting opens on', () => {
  const document = base({
    meetings: [{ id: 'january', name: 'Janvier', date: '2026-01-10', body: 'Comité' }, ...base({}).meetings],
    meetingPoints: [
      point('old', { meeting: 'january', decision: 'ACCEPTED', due: '2026-02-01' }),
      point('done', { meeting: 'january', decision: 'REFUSED', reason: 'Non' }),
      point('said', { decision: 'REFUSED', reason: 'Non' }),
      point('now', { meeting: 'june', finding: 'M04:f1:f2' }),
    ],
    passerelles: [
      passerelle('f2', 'f1', { validFrom: '2026-05-01' }),
      passerelle('f1', 'f2', { validFrom: '2026-05-02' }),
    ],
    agreements: [{ id: 'a1', name: 'Convention', parties: ['o1', 'o2'], signedOn: '2026-04-01' }],
  });
  const meeting = (id: string) => document.meetings.find((one) => one.id === id)!;
  const page = (id: string) => meetingPage(sourceOf(document), meeting(id), PERIOD, TODAY);

  it('is every point of the meeting before, and what is still open of older ones', () => {
    expect(page('june').before).toBe('march');
    expect(page('june').earlier.map(({ point: id }) => id)).toEqual(['said', 'old']);
    expect(page('january')).toMatchObject({ before: null, earlier: [], since: null });
  });

  it('is what changed since, what concerns its points first', () => {
    const { since } = page('june');
    expect(since).toMatchObject({ from: '2026-03-10', to: TODAY, count: 3 });
    expect(since?.lists).toEqual([
      { list: 'agreements', added: 1, removed: 0, changed: 0 },
      { list: 'passerelles', added: 2, removed: 0, changed: 0 },
    ]);
    expect(since?.listed.map(({ id, points }) => `${id} ${points}`)).toEqual([
      ...['f1-f2 now', 'f2-f1 now', 'a1 '],
    ]);
    expect(changesSince(document, { from: TODAY, to: TODAY }, []).count).toBe(0);
  });
});
