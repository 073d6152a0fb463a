import { describe, expect, it } from 'vitest';
import { isLoose, partnersOfFinding, type ThreadEnd, threadOf } from '../../../domain/actions/thread.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const AT = '2026-01-31';
const meeting = { kind: 'PARTNER_AWARENESS' as const };
const document = network({
  operators: [operator('o1'), operator('o2'), operator('o3')],
  filieres: [
    filiere('f1', { operator: 'o1' }),
    filiere('f2', { operator: 'o2' }),
    filiere('f3', { operator: 'o3' }),
  ],
  agreements: [
    { id: 'a1', name: 'A1', parties: ['o1', 'o2'] },
    { id: 'a2', name: 'A2', parties: ['o1', 'o3'] },
  ],
  passerelles: [
    passerelle('f1', 'f2', { id: 'p1', agreement: 'a1', validFrom: '2025-09-01' }),
    passerelle('f2', 'f3', { id: 'p2', agreement: 'a1', validTo: '2025-12-31' }),
    passerelle('f1', 'f3', { id: 'p3', agreement: 'a2' }),
  ],
  actions: [
    {
      ...{ id: 'x2', ...meeting, name: 'Seconde', date: '2025-05-02', findings: ['M04:f1:f2'] },
      agreements: ['a1'],
    },
    { id: 'x1', ...meeting, name: 'Première', date: '2025-02-01', findings: ['M04:f1:f2', 'M06:p2'] },
    { id: 'x3', ...meeting, name: 'Sans suite', date: '2025-03-01' },
  ],
  meetings: [{ id: 'm1', name: 'Comité', date: '2025-06-01' }],
  meetingPoints: [
    { id: 'd1', meeting: 'm1', rank: 1, name: 'A', finding: 'M12:f9', decision: 'ACCEPTED' },
    { id: 'd2', meeting: 'm1', rank: 2, name: 'B', agreement: 'a2', decision: 'POSTPONED' },
    { id: 'd3', meeting: 'm1', rank: 3, name: 'C', agreement: 'a2' },
  ],
  findingLives: [{ key: 'M04:f1:f3', state: 'CONFIRMED', author: 'A', date: '2025-01-01', evidence: 'x' }],
});
const read = (of: ThreadEnd['of'], id: string) => {
  const { findings, actions, agreements, passerelles } = threadOf(document, { of, id }, AT);
  return {
    ...{ findings, agreements },
    actions: actions.map((action) => action.id),
    passerelles: passerelles.map((one) => `${one.id} ${one.state}`),
  };
};

describe('the thread of a finding, an action, an agreement and a passerelle', () => {
  const whole = {
    ...{ findings: ['M04:f1:f2'], actions: ['x1', 'x2'], agreements: ['a1'] },
    passerelles: ['p1 ACTIVE', 'p2 EXPIRED'],
  };

  it('is read onward from a finding, whether it is still found or not', () => {
    expect(read('finding', 'M04:f1:f2')).toEqual(whole);
    // No action names it, but a passerelle joins its two filières now.
    expect(read('finding', 'M04:f1:f3')).toMatchObject({ actions: [], passerelles: ['p3 ACTIVE'] });
    expect(isLoose(threadOf(document, { of: 'finding', id: 'M01:f9' }, AT))).toBe(true);
  });

  it('shows what meetings decided about what is in it, and no point that is still to be decided', () => {
    const decided = (of: ThreadEnd['of'], id: string) =>
      threadOf(document, { of, id }, AT).decisions.map((point) => point.id);
    expect(decided('finding', 'M12:f9')).toEqual(['d1']);
    expect(decided('agreement', 'a2')).toEqual(['d2']);
    expect(decided('passerelle', 'p3')).toEqual(['d2']);
    expect(decided('agreement', 'a1')).toEqual([]);
    expect(isLoose(threadOf(document, { of: 'finding', id: 'M12:f9' }, AT))).toBe(false);
  });

  it('is read from an action both ways', () => {
    expect(read('action', 'x2')).toEqual({ ...whole, actions: ['x2'] });
    expect(read('action', 'x1')).toMatchObject({ findings: ['M04:f1:f2', 'M06:p2'], passerelles: [] });
    expect(isLoose(threadOf(document, { of: 'action', id: 'x3' }, AT))).toBe(true);
  });

  it('is read back from an agreement and from a passerelle', () => {
    expect(read('agreement', 'a1')).toEqual({ ...whole, actions: ['x2'] });
    expect(read('passerelle', 'p1')).toEqual({ ...whole, actions: ['x2'], passerelles: ['p1 ACTIVE'] });
    // Nobody met about it, but it fills a missing passerelle that was followed up.
    expect(read('passerelle', 'p3')).toEqual({
      ...{ findings: ['M04:f1:f3'], actions: [], agreements: ['a2'], passerelles: ['p3 ACTIVE'] },
    });
  });

  it('names as partners the operators of what a finding names', () => {
    expect(partnersOfFinding(document, 'M04:f1:f2')).toEqual(['o1', 'o2']);
    expect(partnersOfFinding(document, 'M06:p2')).toEqual(['o2', 'o3']);
    expect(partnersOfFinding(document, 'M12:o3')).toEqual(['o3']);
    expect(partnersOfFinding(document, 'M99:gone')).toEqual([]);
  });
});
