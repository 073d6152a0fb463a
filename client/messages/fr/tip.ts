import { frenchNumber as number } from '../../../domain/messages/count.ts';

/** Words beside the pointer on the map, in French. */
export const tip = {
  places: (places: number, isAtLeast: boolean) =>
    `${isAtLeast ? 'Au moins ' : ''}${number(places)} places par an`,
  family: (name: string) => `Famille : ${name}`,
  lines: (line: string, count: number) => `${line} (${number(count)})`,
  finding: (title: string, possible: boolean) => (possible ? `${title} (à vérifier)` : title),
  times: (title: string, count: number) => `${title} (${number(count)})`,
  findings: 'Constats',
  open: 'Double-clic : ouvrir',
};
