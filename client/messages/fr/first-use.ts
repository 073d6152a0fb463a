/** Texts of the welcome page of an empty store, in French. */
export const firstUse = {
  title: 'Par où commencer ?',
  emptyTitle: 'Le réseau est encore vide',
  emptyText:
    'Il n’y a encore ni opérateur ni filière. La coordination ou l’administration du site le commence : par un fichier, par l’exemple ou d’une page blanche.',
  intro: 'La base est vide : il n’y a encore ni opérateur ni filière. Trois portes :',
  named: (name: string) => `« ${name} » n’a encore ni opérateur ni filière. Trois portes :`,
  undo: 'Rien n’est définitif : chaque porte s’annule dans l’historique.',
  sample: 'Voir l’exemple',
  sampleText:
    'Haute-Sylve, un bassin inventé : quarante opérateurs et leurs chaînons manquants, pour essayer tous les écrans.',
  sampleGo: 'Charger l’exemple',
  loading: 'L’exemple se charge…',
  import: 'Importer un inventaire',
  importText:
    'Un tableur (Excel, LibreOffice, CSV) ou un réseau exporté. Rien n’est écrit avant que vous ayez vu ce que l’import fera.',
  importGo: 'Choisir un fichier',
  blank: 'Partir d’une page blanche',
  blankText: 'Donnez un nom au réseau et le jour de l’inventaire, puis ajoutez le premier opérateur.',
  name: 'Nom du réseau',
  namePlaceholder: 'Bassin de…',
  nameNeeded: 'Donnez un nom au réseau : celui du bassin suffit.',
  day: 'Jour de l’inventaire',
  dayHelp: 'Le réseau se lit à ce jour, sauf demande contraire.',
  dayNeeded: 'Donnez un jour, par exemple celui d’aujourd’hui.',
  blankGo: 'Créer et ajouter un opérateur',
};
export type FirstUseWords = typeof firstUse;
