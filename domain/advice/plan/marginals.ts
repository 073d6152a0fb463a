import { ServiceState } from '../../gain/service-state.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Agreements } from './agreements.ts';
import { concernedFinder } from './concerned.ts';

/** Told of each set that is evaluated; throws when whoever waits gives up. */
export interface Meter {
  tick(): void;
}

/** What each agreement would add to a chosen set, kept true while the set changes. */
export interface Marginals {
  readonly state: ServiceState;
  /** By agreement: gain and places newly served that it adds to the chosen set; 0 for those in it. */
  readonly gain: Float64Array;
  readonly newlyServed: Float64Array;
  chosen(): readonly number[];
  /** Chooses exactly these. */
  choose(agreements: readonly number[]): void;
  /** What a set adds to the chosen one. */
  evaluate(agreements: readonly number[]): { readonly gain: number; readonly newlyServed: number };
  /** Looks at the chosen set without one of its agreements, as if it had been chosen so, and comes back. */
  without<T>(agreement: number, look: () => T): T;
}

interface Change {
  readonly agreement: number;
  readonly gain: number;
  readonly newlyServed: number;
}

/**
 * Computes what each agreement would add to a chosen set of agreements, which is empty at first. The result has
 * functions to change the set, and keeps these figures up to date. `meter` is told of each evaluation, and may throw
 * to cancel.
 */
export function marginalsOf(snapshot: Snapshot, agreements: Agreements, meter: Meter): Marginals {
  const { bridges, start, count } = agreements;
  // After each choice only the agreements that it can concern are evaluated again: what an agreement adds is read
  // upstream of where its bridges begin and downstream of where they end, so for the others nothing changed. That holds
  // whether a choice leaves less or more to be gained.
  const state = new ServiceState(snapshot);
  const concernedBy = concernedFinder(state, agreements);
  const [gain, newlyServed] = [new Float64Array(count), new Float64Array(count)];
  let chosen: number[] = [];
  /** What each choice changed, the last one last. */
  const journal: Change[][] = [];
  for (let index = 0; index < count; index++) measure(index);

  function lay(agreement: number): void {
    state.push(bridges, start[agreement]!, start[agreement + 1]!);
  }

  function measure(index: number): void {
    meter.tick();
    const [gained, served] = [state.gain(), state.newlyServed()];
    lay(index);
    gain[index] = state.gain() - gained;
    newlyServed[index] = state.newlyServed() - served;
    state.pop();
  }

  const changeOf = (agreement: number): Change => ({
    agreement,
    gain: gain[agreement]!,
    newlyServed: newlyServed[agreement]!,
  });

  function setBack(changes: readonly Change[]): void {
    for (const change of changes) {
      gain[change.agreement] = change.gain;
      newlyServed[change.agreement] = change.newlyServed;
    }
  }

  function push(agreement: number): void {
    const changes = [changeOf(agreement)];
    lay(agreement);
    chosen.push(agreement);
    gain[agreement] = 0;
    newlyServed[agreement] = 0;
    for (const other of concernedBy(agreement, chosen)) {
      changes.push(changeOf(other));
      measure(other);
    }
    journal.push(changes);
  }

  return {
    ...{ state, gain, newlyServed },
    chosen: () => chosen,
    choose(wanted) {
      const kept = chosen.findIndex((agreement) => !wanted.includes(agreement));
      for (let size = chosen.length; kept >= 0 && size > kept; size--) {
        state.pop();
        chosen.pop();
        setBack(journal.pop()!);
      }
      for (const agreement of wanted) if (!chosen.includes(agreement)) push(agreement);
    },
    evaluate(added) {
      meter.tick();
      const [gained, served] = [state.gain(), state.newlyServed()];
      for (const agreement of added) lay(agreement);
      const answer = { gain: state.gain() - gained, newlyServed: state.newlyServed() - served };
      for (let index = 0; index < added.length; index++) state.pop();
      return answer;
    },
    without(agreement, look) {
      const whole = chosen;
      const place = whole.indexOf(agreement);
      const after = whole.slice(place + 1);
      for (let index = place; index < whole.length; index++) state.pop();
      for (const other of after) lay(other);
      lay(agreement);
      const concerned = [agreement, ...concernedBy(agreement, chosen)];
      state.pop();
      const changes = concerned.map(changeOf);
      chosen = whole.filter((other) => other !== agreement);
      for (const other of concerned) measure(other);
      const seen = look();
      setBack(changes);
      chosen = whole;
      for (let index = 0; index < after.length; index++) state.pop();
      for (let index = place; index < whole.length; index++) lay(whole[index]!);
      return seen;
    },
  };
}
