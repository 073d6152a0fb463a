import { expect, it } from 'vitest';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';

it('says at each step of a pathway when it is held and what does not suit, and where to enrol directly', async () => {
  const told = async (from: string): Promise<string> => {
    const audience = ['--audience', 'parent-seul-castelfagne', '--order', 'surest', '--k', '1'];
    return (
      await passerelles(['pathways', from, 'nettoyage', '--network', SAMPLE_FILE, ...audience])
    ).out.replaceAll('\u00a0', ' ');
  };
  const way = await told('STARTS');
  expect(way).toContain('en journée, 12 h par semaine, gratuit');
  expect(way).toContain('avec ce qui est suivi en même temps, 44 h par semaine');
  expect(way).toContain(': ne convient pas à qui est libre en journée');
  expect(way).toContain('niveau (français oral, français écrit) : l’accueil (CEFO) le regarde');
  expect(await told('lee-ecrit-2')).toMatch(
    /Peut s’inscrire directement à\n {2}Alphabétisation oral débutant/,
  );
});
