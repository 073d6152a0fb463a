import { openNetwork } from '../../domain/answers/open-network.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import { deckMade } from '../../server/analysis/deck.ts';
import { hauteSylve } from './haute-sylve.ts';

/** The sample with views of each kind of map (all of it, a way, something supposed, a comparison, what has vanished), gaps, a plan and a text. */
export function sampleWithViews(): NetworkDocument {
  const document = hauteSylve();
  const [way, closed] = document.passerelles;
  const path = [way!.from, way!.id, way!.to].join(',');
  const views: SavedView[] = [
    {
      ...{ id: 'v1', name: 'Tout le bassin', note: 'De l’accueil à l’emploi', rank: 0 },
      speakerNotes: 'Dire <bonjour> & merci.\nMontrer le trou.',
    },
    { id: 'v2', name: 'Un chemin', rank: 1, state: `map=2&path=${path}` },
    {
      ...{ id: 'v3', name: 'Et si elle fermait', rank: 2, state: 'map=2' },
      changes: [{ do: 'CLOSE_PASSERELLE', id: closed!.id }],
    },
    { id: 'v4', name: 'Depuis 2020', rank: 3, state: 'map=2&layout=bassin&since=2020-01-01&sel=gone-one' },
    { id: 'v5', name: 'Les chaînons manquants', rank: 4, screen: 'gaps' },
    { id: 'v6', name: 'Le plan', rank: 5, screen: 'plan' },
    {
      id: 'v7',
      name: 'Notre question',
      rank: 6,
      screen: 'text',
      text: 'Que décider <jeudi> ?\n- un\n- deux',
    },
  ];
  return { ...document, views };
}

/** The slides of its views, for a kind of file. */
export const sampleDeck = (
  format: 'pdf' | 'pptx',
  shape: 'wide' | 'narrow' = 'wide',
  document = sampleWithViews(),
) =>
  deckMade(
    openNetwork(document, 7, 'embedded'),
    { format, shape, language: 'fr' },
    '2026-01-15',
    () => false,
  );
