import { expect, it } from 'vitest';
import { glossary as english } from '../../client/messages/en/glossary.ts';
import { glossary as french } from '../../client/messages/fr/glossary.ts';
import { messages as fr } from '../../client/messages/fr.ts';
import { MOST_BOXES } from '../../domain/map/detail.ts';

it('the glossary names the number of boxes from which the map folds', () => {
  for (const glossary of [french, english]) expect(glossary.folded.text).toContain(` ${MOST_BOXES} `);
});

it('one rule of places holds in the list of what to verify and in the glossary: welcome counts, as a priority', () => {
  expect(fr.home.toVerify.order).toContain('accueil compris');
  expect(fr.freshness.stakeMeans).toContain('accueil compris');
  expect(french.places.counted).toContain('accueil comptent');
  for (const words of [fr.freshness.stake, fr.freshness.stakeTotal(2), fr.home.toVerify.order])
    expect(words).not.toMatch(/places en jeu/i);
});

it('“certain” is never given for verified: the glossary, the tour and the parts of a gain say what it does not say', () => {
  expect(french.certainty.text).toContain('source');
  expect(fr.help.tour.steps.map.text).toContain('plusieurs');
  expect(fr.gain.unsourced(128, 216)).toContain('128 des 216 places');
});
