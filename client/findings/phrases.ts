import { useMemo } from 'react';
import { ANY_OUTLET } from '../../domain/analysis/pathways/request.ts';
import type { Phrases } from '../../domain/findings/explanation.ts';
import { fullNameOf, nameOf, sectorLabel } from '../../domain/map/names.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { levelLabel } from '../../domain/messages/level-label.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords, type Words } from '../context/words.tsx';
import { affectsIn } from './affects.ts';
import { fieldText } from './field-text.ts';

/**
 * Returns functions that put names, sectors, days, lists… of the shown network into words in the user's language, for
 * the explanations and titles of findings.
 */
export function usePhrases(): Phrases {
  const words = useWords();
  const { view } = useNetwork();
  return useMemo(() => phrasesOf(view, words), [view, words]);
}

/**
 * Returns functions that put names, sectors, days, lists… of the network `view` into words, for the explanations and
 * titles of findings. `words` holds the texts of one language.
 */
export function phrasesOf(view: NetworkView, words: Words): Phrases {
  const { t, vocabulary, gapWords, language } = words;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const fullName = (id: string): string => fullNameOf(view, vocabulary, id);
  const sector = (code: string): string => sectorLabel(vocabulary, t.sectors, code);
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = gapWords.gaps;
  return {
    language,
    vocabulary,
    name,
    fullName,
    sector,
    target: (code) => {
      if (code === ANY_OUTLET) return gapWords.anyOutlet;
      const isElement = view.outlets.has(code) || view.filieres.has(code);
      return isElement ? fullName(code) : sector(code.replace(/^sector:/, ''));
    },
    kind: (code) => titles[code]?.title ?? code,
    field: (path) => fieldText(words, path),
    level: (dimension, level) => levelLabel(vocabulary, dimension, level),
    day: (day) => dayInWords(day, language),
    people: t.panel.flowBand,
    operatorOf: (filiere) => view.filieres.get(filiere)?.operator.id,
    linksReviewedOn: (operator) => {
      const day = view.operators.get(operator)?.linksVerifiedOn;
      return day !== undefined && day <= view.at ? day : undefined;
    },
    saysWhetherFinal: (filiere) => view.filieres.get(filiere)?.filiere.terminal !== undefined,
    places: (filiere) => view.filieres.get(filiere)?.filiere.intake,
    concerned: affectsIn(view, words),
    months: t.pathways.when,
    waiting: t.pathways.waiting,
    list: t.list,
    colon: t.colon,
  };
}
