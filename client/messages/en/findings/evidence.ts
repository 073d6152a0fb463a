import { englishNumber as number, englishCount as s } from '../../count.ts';
import type { MoreEvidence } from '../../fr/findings/evidence.ts';

/** What shows the missing bridges of flows, places, territories and audiences, in English. */
export const moreEvidence: MoreEvidence = {
  M05: (abandoned, reoriented, threshold) =>
    `Gave up: ${abandoned ?? 'nothing reported'}. Referred back to the first operator: ${reoriented ?? 'nothing reported'}. Threshold: ${threshold}.`,
  M05none: 'No return passerelle between these two operators.',
  M09: 'Active passerelles of the pair, and what shuts them to this audience:',
  blocks: 'shuts the passage',
  toCheckObstacle: 'to check',
  byLevels: 'shut by levels, no obstacle',
  mitigations: 'Known arrangements that would lift an obstacle, not in force at this date:',
  noMitigation: 'No known arrangement would lift these obstacles.',
  admissionUnknown: 'Whether this audience is admitted has still to be checked at one end: hence “possible”.',
  M10arrivals: (band, atLeast) =>
    atLeast ? `Arrivals a year: at least ${band}` : `Arrivals a year: ${band}`,
  M10noArrivals: 'Arrivals a year: nothing reported',
  M10intake: (intake) => `places a year: ${number(intake)}`,
  M10noIntake: 'places a year: not documented',
  M10wait: (months) => `wait: ${months} months (threshold: more than 6)`,
  M10noWait: 'wait: not documented',
  M10because: {
    ARRIVALS: 'Arrivals exceed places (compared on the exact count, of which only the band is shown).',
    WAIT: 'The wait exceeds 6 months.',
  },
  M10silent: 'Have reported nothing yet:',
  M10C: (value) => `${s(value, 'place a year', 'places a year')} at most, from the starts to the outlets.`,
  M10Cunique: 'One minimum cut only: widening elsewhere would change nothing.',
  M10CnearStarts: 'Cut nearest the starts',
  M10CnearOutlets: 'Cut nearest the outlets',
  places: (n) => s(n, 'place', 'places'),
  sum: (n) => `sum: ${number(n)}`,
  M11: (target, bassin) => `“${target}” is reached from ${bassin}, only by going outside.`,
  M11starts: 'Starts of the basin from which it is reached:',
  M11outside: 'Filières outside the basin that carry the way:',
  M12: (pairs) => s(pairs, '(start, outlet) pair lost without it', '(start, outlet) pairs lost without it'),
  M12places: (n, estimated) =>
    `${s(n, 'place a year', 'places a year')} at these starts, each counted once${estimated ? ' (estimated)' : ''}`,
  M12estimated: 'places estimated: the known median of the stage',
  M12lost: 'What each start no longer reaches:',
  M14none: 'No chain of passerelles leads to the target: lifting what blocks is not enough.',
  M14candidates:
    'Passerelles that would make a chain; the admission and levels of this audience would remain to be checked:',
  M14sets: (n) =>
    n < 2
      ? 'What must be lifted, and nothing less:'
      : 'What must be lifted, and nothing less (one of; three at most are shown):',
  M14or: 'or',
  M14opens: 'The pathway that this opens:',
  M14more: 'The search stopped at its limit: other sets may exist.',
  M14toCheck: (months) =>
    `A pathway of ${months} months exists if all that is not documented turns out well:`,
  negotiable: 'negotiable',
  notNegotiable: 'not negotiable',
  item: {
    OBSTACLE: (what, where) => `${what} (${where})`,
    AGE: (where) => `the age asked by ${where}`,
    STATUS: (where) => `the status asked by ${where}`,
    GROUP: (where) => `the audience intended by ${where}`,
    COMMUNE: (where) => `the commune asked by ${where}`,
    GAP: (dimension, state, need, where) => `${dimension}: ${need} asked by ${where}, ${state} brought`,
    OVER: (dimension, state, max, where) => `${dimension}: at most ${max} for ${where}, ${state} brought`,
  },
  anyOutlet: 'any outlet',
  M16: (months, horizon) => `The shortest pathway takes ${months} months; the horizon is ${horizon} months.`,
  M16without: 'Computed without concurrent training.',
  M16way: 'The shortest:',
  M17: (stage, sector, area) =>
    `No active filière of the stage “${stage}”, sector “${sector}”, has a site in ${area}.`,
};
