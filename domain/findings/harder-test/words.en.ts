import type { HarderTestWords } from './words.fr.ts';

export const en: HarderTestWords = {
  title: 'Test harder than announced',
  rule: 'The entry test asks for more than the declared level, or asks for a level although none is declared. Read on the entry conditions of active filières.',
  action: 'Review the entry test, or declare the real level.',
  harder: (dimension, tested, declared) =>
    `${dimension}: the test asks for ${tested}, the sheet declares ${declared}.`,
  undeclared: (dimension, tested) => `${dimension}: the test asks for ${tested}, nothing is declared.`,
};
