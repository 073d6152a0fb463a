import type { Language } from '../messages/codes.ts';

const fr = {
  number: (at: number, of: number) => `${at} / ${of}`,
  vanished: (names: string) => `Cette vue nomme ce qui n’est plus dans le réseau à cette date : ${names}.`,
  notDrawn: 'Cette étape se montre à l’écran : elle n’a pas encore de forme sur papier.',
  failed: 'Cette vue n’a pas pu être dessinée.',
  /** A story to which nobody has added a step. */
  empty: 'Cette présentation n’a pas encore d’étape.',
  views: (network: string) => `${network}, vues gardées`,
};

const en: typeof fr = {
  number: (at, of) => `${at} / ${of}`,
  vanished: (names) => `This view names what is no longer in the network on this date: ${names}.`,
  notDrawn: 'This step is shown on the screen: it has no form on paper yet.',
  failed: 'This view could not be drawn.',
  empty: 'This story has no step yet.',
  views: (network) => `${network}, saved views`,
};

/** Words of the files of a story, in a language. */
export const deckTexts = (language: Language): typeof fr => ({ fr, en })[language];
