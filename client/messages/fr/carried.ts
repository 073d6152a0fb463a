import type { PackPart } from '../../../domain/api/pack-routes.ts';

/** Words of a page that was carried away in one file. */
export const carried = {
  notHere: 'Cet écran n’est pas dans ce fichier',
  start: 'Revenir au début',
  changed: 'Les données de ce fichier ont été changées après sa création.',
  changedAdvice: 'Ne vous y fiez pas : demandez-en un autre à qui vous l’a donné.',
  of: (day: string, revision: number): string =>
    `Fichier fait le ${day}, révision ${revision} du réseau : rien n’y est écrit, rien n’en part.`,
  meeting: 'La réunion',
  licences: 'Licences du programme',
  take: 'Emporter la réunion',
  takeHelp:
    'Un seul fichier, qui s’ouvre sans réseau : la carte, les analyses et la réunion, sans un nombre de 1 à 4 personnes.',
  share: 'Donner un lien',
  shareHelp: 'Une adresse qui montre la même chose sans compte, jusqu’à un jour que vous choisissez.',
  pack: {
    take: 'Le dossier complet (ZIP)',
    takeOf: (bassin: string): string => `Le dossier complet : ${bassin} (ZIP)`,
    help: 'En une archive : les vues en PDF et en PPTX, une annexe XLSX et le fichier HTML qui s’ouvre sans réseau.',
    parts: {
      PDF: 'les vues en PDF',
      PPTX: 'la présentation PPTX',
      ANNEX: 'l’annexe XLSX',
      CARRIED: 'le fichier HTML',
      ARCHIVE: 'l’archive',
    } satisfies Readonly<Record<PackPart, string>>,
    step: (at: number, of: number, part: string): string => `Partie ${at} sur ${of} : ${part}…`,
    begins: 'Le dossier se prépare…',
    stop: 'Arrêter',
  },
  taken: (name: string, hash: string): string => `${name} est enregistré. Empreinte SHA-256 : ${hash}`,
};
