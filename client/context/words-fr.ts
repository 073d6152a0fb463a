import { wordsOfKinds } from '../../domain/findings/kinds.ts';
import type { Language } from '../../domain/messages/codes.ts';
import * as audience from '../../domain/messages/fr/audience.ts';
import * as gaps from '../../domain/messages/fr/gaps.ts';
import { expected, forms, problems } from '../../domain/messages/fr/problems.ts';
import { type Vocabulary, vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { whatif } from '../../domain/messages/fr/whatif.ts';
import { type Messages, messages } from '../messages/fr.ts';

/** Every text that a screen may show, in one language. */
export interface Words {
  readonly language: Language;
  readonly t: Messages;
  readonly vocabulary: Vocabulary;
  /** Why a what-if change is refused, and which changes of a scenario cannot become projects. */
  readonly changeWords: {
    readonly problems: typeof problems & typeof whatif.problems;
    readonly leftOut: typeof whatif.leftOut;
    /** Types of values, and patterns of texts, in words. */
    readonly expected: typeof expected;
    readonly forms: typeof forms;
  };
  readonly audienceCodes: audience.AudienceCodes;
  readonly gapWords: typeof gaps & { readonly gaps: ReturnType<typeof wordsOfKinds> };
}

export const FRENCH: Words = {
  language: 'fr',
  t: messages,
  vocabulary,
  changeWords: { problems: { ...problems, ...whatif.problems }, leftOut: whatif.leftOut, expected, forms },
  audienceCodes: audience,
  gapWords: { ...gaps, gaps: wordsOfKinds('fr') },
};
