import { type StepFacts, stepFacts } from '../../../domain/handouts/step-facts.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNamedNetwork } from '../../context/named-network.ts';
import { useWords } from '../../context/words.tsx';

/** Returns the functions that put the steps of a pathway into words, for the chosen audience. */
export const useStepFacts = (): StepFacts => stepFacts(useWords(), useNamedNetwork(), useAudience().profile);
