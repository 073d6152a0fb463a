import { wordsOfKinds } from '../../domain/findings/kinds.ts';
import * as audience from '../../domain/messages/en/audience.ts';
import * as gaps from '../../domain/messages/en/gaps.ts';
import { expected, forms, problems } from '../../domain/messages/en/problems.ts';
import { vocabulary } from '../../domain/messages/en/vocabulary.ts';
import { whatif } from '../../domain/messages/en/whatif.ts';
import { messages } from '../messages/en.ts';
import type { Words } from './words-fr.ts';

export const ENGLISH: Words = {
  language: 'en',
  t: messages,
  vocabulary,
  changeWords: { problems: { ...problems, ...whatif.problems }, leftOut: whatif.leftOut, expected, forms },
  audienceCodes: audience,
  gapWords: { ...gaps, gaps: wordsOfKinds('en') },
};
