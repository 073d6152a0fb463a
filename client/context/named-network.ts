import type { NamedNetwork } from '../../domain/handouts/words.ts';
import { namedNetwork } from '../../domain/map/named-network.ts';
import { useNetwork } from './network.tsx';
import { useWords } from './words.tsx';

/** Returns the network that the screen shows, with the names of its elements in the language of the page. */
export const useNamedNetwork = (): NamedNetwork => namedNetwork(useNetwork().view, useWords().vocabulary);
