import { describe, expect, it } from 'vitest';
import { lengthInMonths } from '../../../domain/model/length-in-months.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { filiere, network, operator } from '../../support/builders.ts';

describe('the length of a filière in months', () => {
  it('is the one given, whatever its hours', () => {
    expect(lengthInMonths({ durationMonths: 3, hours: 900, schedule: { hoursPerWeek: 9 } })).toBe(3);
    expect(lengthInMonths({ durationMonths: 0, hours: 900, schedule: { hoursPerWeek: 9 } })).toBe(0);
  });
  it('follows from hours and hours a week, to the nearest month, half up', () => {
    const at = (hours: number, hoursPerWeek: number) => lengthInMonths({ hours, schedule: { hoursPerWeek } });
    expect([at(800, 35), at(65, 30), at(64.9, 30), at(7, 35), at(0, 20)]).toEqual([5, 1, 0, 0, 0]);
  });
  it('is unknown when nobody said the hours a week', () => {
    expect(lengthInMonths({ hours: 800, schedule: {} })).toBeUndefined();
    expect(lengthInMonths({ schedule: { hoursPerWeek: 20 } })).toBeUndefined();
  });
});

describe('0 hours a week', () => {
  const document = (version: number) => ({
    ...network({}),
    operators: [operator('o')],
    filieres: [filiere('a', { operator: 'o', schedule: { hoursPerWeek: 0, availability: ['DAY'] } })],
    version,
  });
  it('are refused, with the place', () => {
    const read = readNetwork(document(6));
    expect(!read.ok && read.problems).toMatchObject([
      { code: 'no-hours-a-week', path: 'filieres[0].schedule.hoursPerWeek', severity: 'error' },
    ]);
  });
  it('are unknown in a document of an older version', () => {
    const read = readNetwork(document(5));
    expect(read.ok && read.document.filieres[0]?.schedule).toEqual({ availability: ['DAY'] });
  });
});

describe('a presumed field', () => {
  it('must exist', () => {
    const read = readNetwork({
      ...network({}),
      operators: [operator('o', { presumed: ['type', 'tyype'] })],
    });
    expect(!read.ok && read.problems).toMatchObject([
      { code: 'unknown-field', path: 'operators[0].presumed', value: 'tyype' },
    ]);
  });
});
