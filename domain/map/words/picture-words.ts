import type { GapKind } from '../../findings/kinds.ts';
import type { Formality } from '../../model/vocabulary.ts';
import type { NameTerms } from '../names.ts';
import type { MapWords } from './fr.ts';

/** The words of one language from which a picture of the map is written. The words of the page have all of them. */
export interface PictureWords {
  readonly language: 'fr' | 'en';
  readonly t: MapWords;
  readonly vocabulary: NameTerms & { readonly formality: Readonly<Record<Formality, string>> };
  readonly gapWords: { readonly gaps: Readonly<Record<GapKind, { readonly title: string }>> };
}
