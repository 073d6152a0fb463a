import type { Caution, Pathway, ToCheck } from '../analysis/results.ts';
import { checkText } from '../messages/check-words.ts';
import { isUnsuitable, type StepFacts } from './step-facts.ts';
import type { NamedNetwork, WayWords } from './words.ts';

/** One thing to check or to ask for before a step: a point or a caution. */
export interface ToAsk {
  /** What it is about: an unknown condition, a caution, or more hours than a full week has. */
  readonly about: ToCheck | Caution | 'TOO_MANY_HOURS';
  /** How it reads at its step. */
  readonly text: string;
  /** How it reads in the list of the whole pathway, with the name of the filière. */
  readonly whole: string;
  /** Whether it says that something does not suit the audience. */
  readonly unsuitable: boolean;
  /** Whether it is an unknown condition, which counts in the order of the surest pathways. */
  readonly isPoint: boolean;
}

/** Says what is to be checked or asked for along a pathway, by step: the entry of the first filière, then each step. */
export function toAsk(
  pathway: Pathway,
  facts: StepFacts,
  { t, vocabulary }: WayWords,
  { name, fullName }: NamedNetwork,
): readonly (readonly ToAsk[])[] {
  const start = pathway.filieres[0]!;
  const together = facts.together(pathway);
  const steps = [{ ...pathway.first, from: start, to: start }, ...pathway.path];
  return steps.map((step, index): readonly ToAsk[] => {
    const caution = (about: Caution | 'TOO_MANY_HOURS', text: string, unsuitable: boolean): ToAsk => ({
      ...{ about, text, whole: t.said(name(step.to), text), unsuitable, isPoint: false },
    });
    const tooMany = facts.tooManyHours(index === 0 ? undefined : together[index - 1]);
    return [
      ...step.toCheck.map((about) => {
        const text = checkText(about, { checks: t.way.check, vocabulary, name: fullName });
        return { about, text, whole: text, unsuitable: false, isPoint: true };
      }),
      ...step.cautions.map((kind) => caution(kind, facts.caution(kind, step), isUnsuitable(kind))),
      ...(tooMany === undefined ? [] : [caution('TOO_MANY_HOURS', tooMany, true)]),
    ];
  });
}
