import { type HoursTogether, hoursTogether } from '../../../domain/analysis/pathways/hours-together.ts';
import type { Caution, Pathway } from '../../../domain/analysis/results.ts';
import { cautionText, offerText } from '../../../domain/messages/step-words.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { nameOf } from '../../model/labels.ts';

/** Functions that put the steps of a pathway into words of the page. Elements are given by id. */
interface StepFacts {
  /** What to ask about before a step from one filière to another. */
  caution(kind: Caution, from: string, to: string): string;
  /** When a filière is held, for how many hours a week and at what price; empty when nothing is known. */
  offer(filiere: string, together: HoursTogether | undefined): string;
  /** By step: the hours of what is followed at the same time. */
  together(pathway: Pathway): readonly (HoursTogether | undefined)[];
}

/** Returns the functions that put the steps of a pathway into words, for the chosen audience. */
export function useStepFacts(): StepFacts {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { profile } = useAudience();
  const texts = { cautions: t.way.cautions, offer: t.way.offer, vocabulary };
  const filiereOf = (id: string) => view.filieres.get(id)?.filiere;
  return {
    caution: (kind, from, to) => {
      const operator = view.filieres.get(from)?.operator.id ?? from;
      const place = { filiere: filiereOf(to), profile, from: nameOf(view, vocabulary, operator) };
      return cautionText(kind, place, texts);
    },
    offer: (filiere, together) => offerText(filiereOf(filiere), together, texts),
    together: (pathway) => hoursTogether(pathway, (id) => filiereOf(id)?.schedule?.hoursPerWeek),
  };
}

/** The class of a caution: what does not suit the audience stands out. */
export const cautionClass = (kind: Caution): string => (kind === 'SCHEDULE' ? 'unsuitable' : '');
