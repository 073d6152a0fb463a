import type { AdmissionCondition, Blocked, StartDoubt } from '../../../domain/analysis/results.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { doubtText } from '../../../domain/messages/doubt-words.ts';
import { addTo } from '../../../domain/model/grouping.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** Number of filières or obstacles that are named. */
const MOST_NAMED = 3;

/** Returns a function that says what a filière asks of people, for the conditions with the given verdict. */
export function useAsks(): (filiere: string, doubts: readonly StartDoubt[]) => string {
  const { t, vocabulary, audienceCodes } = useWords();
  const { view } = useNetwork();
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const texts = { doubts: t.way.doubts, audienceCodes, vocabulary, name };
  return (filiere, doubts) =>
    doubts
      .map((doubt) => doubtText(doubt, view.filieres.get(filiere)?.filiere, texts))
      .join(t.way.doubts.between);
}

/** Returns a function that says in a sentence why nothing leads on from a filière to the goal, for the audience. */
export function useBeyond(): (blocked: Blocked) => string {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const asks = useAsks();
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  const words = t.way.why.beyond;
  /** Filières that ask for the same are named together. */
  const refusals = (admissions: Blocked['admissions']): string => {
    const byAsked = new Map<string, string[]>();
    for (const { filiere, admission } of admissions.slice(0, MOST_NAMED))
      addTo(byAsked, asks(filiere, admission.conditions.flatMap(asDoubt(filiere))), name(filiere));
    return [...byAsked].map(([asked, names]) => t.said(names.join(', '), asked)).join(t.way.doubts.between);
  };
  return ({ reason, admissions, levelGaps, obstacles, lastReached }) => {
    if (admissions.length > 0) return words.admissions(refusals(admissions));
    if (levelGaps.length > 0)
      return words.levels(
        levelGaps
          .slice(0, MOST_NAMED)
          .map(({ to }) => name(to))
          .join(', '),
      );
    if (obstacles.length > 0)
      return words.obstacles(
        obstacles
          .slice(0, MOST_NAMED)
          .map((id) => nameOf(view, vocabulary, id))
          .join(', '),
      );
    if (lastReached.length > 0) return words.end(lastReached.slice(0, MOST_NAMED).map(name).join(', '));
    return t.pathways.blocked[reason];
  };
}

/** A condition that is not met, as a doubt; none where it is met or unknown. */
const asDoubt =
  (element: string) =>
  ({ condition, verdict }: AdmissionCondition): readonly StartDoubt[] =>
    verdict === 'NO' ? [{ verdict, kind: condition, element, obstacle: null, dimension: null }] : [];
