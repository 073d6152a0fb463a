import type { Language } from '../../messages/codes.ts';
import { mapStepTexts as en } from './en.ts';
import { mapStepTexts as fr, type MapStepTexts } from './fr.ts';

/** Returns the words of a step that is a map, in a language. */
export const mapTexts = (language: Language): MapStepTexts => ({ fr, en })[language];
