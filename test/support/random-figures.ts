import * as fc from 'fast-check';

/** A number of people, or a masked one. */
export const randomCount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant('masked' as const));
const maybe = fc.option(randomCount, { nil: undefined });
const reasons = fc.option(
  fc.array(fc.record({ reason: fc.constantFrom('LEVEL', 'AGE', 'COST'), count: randomCount }), {
    minLength: 1,
    maxLength: 3,
  }),
  { nil: undefined },
);
/** Figures of which the four outcomes, when all are given as numbers, add up to the count. */
export const randomFigures = fc
  .record({
    outcomes: fc.tuple(maybe, maybe, maybe, maybe),
    count: randomCount,
    refusedReasons: reasons,
    abandonedReasons: reasons,
  })
  .map(({ outcomes, count: given, ...more }) => {
    const [started, refused, abandoned, pending] = outcomes;
    const numbers = outcomes.filter((figure) => typeof figure === 'number');
    const whole = numbers.length === 4 ? numbers.reduce((sum, figure) => sum + figure, 0) : given;
    return {
      ...{ count: whole, started, refused, abandoned, pending },
      refusedReasons: within(refused, more.refusedReasons),
      abandonedReasons: within(abandoned, more.abandonedReasons),
    };
  });

type Count = number | 'masked' | undefined;
interface Reason {
  readonly reason: string;
  readonly count: number | 'masked';
}

/** Reasons that together name no more people than their outcome has; a masked number stands for at least one. */
function within(outcome: Count, given: Reason[] | undefined): Reason[] | undefined {
  if (given === undefined || typeof outcome !== 'number') return given;
  let left = outcome;
  const kept = given.filter(({ count }) => {
    const people = count === 'masked' ? 1 : count;
    if (people > left) return false;
    left -= people;
    return true;
  });
  return kept.length === 0 ? undefined : kept;
}
