import { ANY_OUTLET } from '../analysis/pathways/request.ts';
import type { Phrases } from '../findings/explanation.ts';
import type { Filiere, Obstacle, Operator } from '../model/entities.ts';
import { DIMENSIONS, type Dimension } from '../model/vocabulary.ts';
import type { Language } from './codes.ts';
import { dayInWords } from './day-words.ts';
import type { AudienceCodes } from './fr/audience.ts';
import type { FieldWords } from './fr/gaps.ts';
import type { PhraseTexts } from './fr/phrases.ts';
import type { Vocabulary } from './fr/vocabulary.ts';
import { levelLabel } from './level-label.ts';

/** The words of one language in which findings are explained. */
export interface PhraseWords {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly audienceCodes: Pick<AudienceCodes, 'statuses' | 'groups' | 'availability'>;
  readonly gapWords: {
    readonly anyOutlet: string;
    readonly field: FieldWords;
    readonly gaps: Readonly<Record<string, { readonly title: string } | undefined>>;
  };
  readonly texts: PhraseTexts & {
    readonly flowBand: (band: string) => string;
    readonly waiting: (months: number) => string;
  };
}

/** What explanations say of a network, as it is on the day `at`. */
export interface PhraseNetwork {
  readonly at: string;
  readonly name: (id: string) => string;
  readonly fullName: (id: string) => string;
  readonly sector: (code: string) => string;
  readonly isOutlet: (id: string) => boolean;
  readonly filiere: (id: string) => Filiere | undefined;
  readonly operator: (id: string) => Operator | undefined;
  readonly obstacle: (id: string) => Obstacle | undefined;
}

/**
 * Returns functions that put names, sectors, days, lists… of a network into words of one language, for the explanations and
 * titles of findings: on the page, in a carried file and in the annex of a pack.
 */
export function phrasesAbout(network: PhraseNetwork, words: PhraseWords): Phrases {
  const { vocabulary, gapWords, language, texts } = words;
  const { at, name, fullName, sector, filiere } = network;
  return {
    ...{ language, vocabulary, name, fullName, sector },
    target: (code) => {
      if (code === ANY_OUTLET) return gapWords.anyOutlet;
      const isElement = network.isOutlet(code) || filiere(code) !== undefined;
      return isElement ? fullName(code) : sector(code.replace(/^sector:/, ''));
    },
    kind: (code) => gapWords.gaps[code]?.title ?? code,
    field: (path) => fieldText(words, path),
    level: (dimension, level) => levelLabel(vocabulary, dimension, level),
    day: (day) => dayInWords(day, language),
    people: texts.flowBand,
    operatorOf: (id) => filiere(id)?.operator,
    linksReviewedOn: (operator) => {
      const day = network.operator(operator)?.linksVerifiedOn;
      return day !== undefined && day <= at ? day : undefined;
    },
    saysWhetherFinal: (id) => filiere(id)?.terminal !== undefined,
    places: (id) => filiere(id)?.intake,
    concerned: (obstacle) => affectsText(network.obstacle(obstacle), name, words),
    months: texts.when,
    waiting: texts.waiting,
    list: texts.list,
    colon: texts.colon,
  };
}

/**
 * Returns the name of a field of an element in words, by its path: `entry.oral` → "level asked at entry: Spoken
 * French". A path without a name is returned as it is.
 */
function fieldText(
  { gapWords, vocabulary }: Pick<PhraseWords, 'gapWords' | 'vocabulary'>,
  field: string,
): string {
  const [part, name] = field.split('.');
  const dimension = DIMENSIONS.find((known): known is Dimension => known === name);
  const words = gapWords.field;
  if (dimension !== undefined && part === 'entry') return words.entry(vocabulary.dimension[dimension]);
  if (dimension !== undefined && part === 'exit') return words.exit(vocabulary.dimension[dimension]);
  const plain = (words as Readonly<Record<string, unknown>>)[field];
  return typeof plain === 'string' ? plain : field;
}

/** Says in words whom an obstacle concerns, such as people without a car. `name` names communes by their id. */
export function affectsText(
  obstacle: Pick<Obstacle, 'affects'> | undefined,
  name: (id: string) => string,
  {
    audienceCodes,
    texts,
  }: Pick<PhraseWords, 'audienceCodes'> & { readonly texts: Pick<PhraseTexts, 'affects'> },
): string {
  const { affects: words } = texts;
  const code = (known: object, value: string): string =>
    (known as Readonly<Record<string, string>>)[value] ?? value;
  const tagText = (tag: string): string => {
    const [kind = '', value = ''] = tag.split(':');
    switch (kind) {
      case 'NO_CAR':
      case 'NEEDS_CHILDCARE':
        return words[kind];
      case 'COMMUNE':
        return words.COMMUNE(name(value));
      case 'STATUS':
        return words.STATUS(code(audienceCodes.statuses, value));
      case 'GROUP':
        return words.GROUP(code(audienceCodes.groups, value));
      case 'AGE_UNDER':
      case 'AGE_OVER':
        return words[kind](value);
      case 'NOT_AVAILABLE':
        return words.NOT_AVAILABLE(code(audienceCodes.availability, value));
      default:
        return tag;
    }
  };
  const groups = obstacle?.affects?.map((group) => group.map(tagText).join(words.and));
  return words.whom(groups?.join(words.or) ?? words.everyone);
}
