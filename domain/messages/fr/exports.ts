/** Words in exported files: notes about the export, and words for which other formats have no code. */
export const exports = {
  readMe: 'À lire',
  document: 'Document (JSON)',
  toVerify: 'a-verifier',
  referrals: 'orientations',
  quarter: 'T',
  nothing: 'RAS',
  part: 'extrait',
  partCount: '{kept}-sur-{of}',
  complete: 'complet',
  notes: {
    network: 'Réseau\u00a0: {name}.',
    fictional: 'Réseau inventé, pour la formation et la démonstration.',
    exportedOn: 'Fichier fait le {day}.',
    at: 'Ce qui est valable le {day}\u00a0; les faits datés (orientations, actions, suivis, scénarios) jusqu’à ce jour.',
    whole: 'Tout le réseau.',
    perimeter: 'Une partie du réseau, par {filters}.',
    outside: 'Ce qui mène hors de cette partie est laissé de côté\u00a0: {lists}.',
    listPart: '{list} {kept} sur {of}',
    masked:
      'Sur {of} nombres de personnes, {masked} sont masqués. Un nombre masqué est d’au moins 1\u00a0: il est caché parce qu’il est petit, ou parce qu’il en trahirait un autre. Il y est écrit «\u00a0masqué\u00a0», ou «\u00a0masked\u00a0» en JSON et dans un graphe.',
    exact: 'Comptes exacts, même de 1 à 4 personnes\u00a0: à ne pas diffuser.',
    sheets:
      'Une feuille par liste, une ligne par élément, sous les mêmes titres que dans le programme. Ce classeur modifié se réimporte\u00a0: une case vide ne change rien, une ligne enlevée n’efface rien.',
    columns:
      'Les colonnes les plus remplies viennent d’abord\u00a0; les autres sont repliées à droite (le «\u00a0+\u00a0» au-dessus des colonnes les montre). Chaque titre a un filtre, et les mots connus se choisissent dans la case.',
    documentSheet:
      'La feuille masquée «\u00a0{sheet}\u00a0» contient le réseau entier, en morceaux à mettre bout à bout\u00a0; elle n’est pas à modifier.',
    tooLong:
      '{count} case(s) trop longue(s) pour un tableur ne montrent que «\u00a0…\u00a0»\u00a0; la feuille «\u00a0{sheet}\u00a0» en a le contenu, que l’import y retrouve.',
    operatorSheet:
      'Fiches de {name} à relire, au {day}\u00a0: une ligne pour l’opérateur, une par filière, une par passerelle.',
    passerelles:
      'Feuille «\u00a0{sheet}\u00a0»\u00a0: d’abord les passerelles connues, au départ de vos filières ou vers elles, à confirmer\u00a0; puis des lignes vides, pour celles qui manquent. «\u00a0De\u00a0» et «\u00a0Vers\u00a0» nomment la filière qui oriente et celle qui accueille\u00a0; écrivez une filière d’ailleurs avec son opérateur\u00a0: «\u00a0Opérateur – Filière\u00a0».',
    reviewed:
      'Quand toutes vos passerelles y sont, écrivez le jour dans la colonne «\u00a0{column}\u00a0» de la feuille «\u00a0{sheet}\u00a0».',
    offerAsked:
      'On ne sait pas encore ce que vous proposez. Écrivez vos formations dans la feuille «\u00a0{sheet}\u00a0», une par ligne\u00a0: son nom et son étape, puis ce que vous savez du reste. Laissez telles quelles les lignes qui restent\u00a0; ajoutez-en au besoin, avec le nom de l’opérateur.',
    newFilieres:
      'Feuille «\u00a0{sheet}\u00a0»\u00a0: une ligne par lien, d’une formation vers une autre, avec sa nature. «\u00a0De\u00a0» et «\u00a0Vers\u00a0» nomment la formation qui oriente et celle qui accueille\u00a0; écrivez une des vôtres comme dans la feuille «\u00a0{filieres}\u00a0», celle d’un autre opérateur avec lui\u00a0: «\u00a0Opérateur – Filière\u00a0».',
    partnerSheet:
      '{name} : personnes envoyées et reçues du {from} au {to}. Feuille « {sheet} » : une ligne par partenaire vers qui vous envoyez, puis une par partenaire de qui vous recevez.',
    partnerNumbers:
      'Écrivez un nombre de personnes dans « {count} », 0 compris, ou « {nothing} » quand il n’y a rien à signaler ; puis, si vous le savez, ce qu’elles sont devenues : les quatre suites font ensemble ce nombre. Une ligne laissée telle quelle ne dit rien. Aucun nom ni rien sur une personne.',
    partnerBack:
      'Renvoyez ce fichier tel quel : il se réimporte, et vos nombres y sont les vôtres, à côté de ceux de vos partenaires. Pour un partenaire qui manque, copiez une ligne et écrivez-y son nom.',
    ownSites: 'Vos implantations, comme elles s’écrivent dans «\u00a0{column}\u00a0»\u00a0:',
    ownFilieres: 'Vos filières, comme elles s’écrivent dans «\u00a0De\u00a0» et «\u00a0Vers\u00a0»\u00a0:',
    toFill:
      'Une information est attendue où se trouve «\u00a0{mark}\u00a0». Corrigez et complétez dans les cases, puis renvoyez ce fichier tel quel\u00a0: il se réimporte, et une case vide ou laissée ainsi ne change rien. Ce qui porte «\u00a0(présumé)\u00a0» n’a été dit par personne\u00a0: corrigez-le s’il est faux. N’y mettez rien sur une personne.',
    graph:
      'Publics, suivis de constats, scénarios, vues gardées et noms de types d’opérateurs ne sont pas dans un graphe. L’attribut element dit ce qu’est un nœud, relation ce qu’est un lien.',
    xml: 'Les caractères que XML n’admet pas y sont remplacés par «\u00a0\ufffd\u00a0».',
    script:
      'Pour une base Neo4j 5 vide\u00a0: rien n’y est effacé, et une seconde fois est refusée par les contraintes.',
    hsds: 'HSDS 3.1, en tables. Les passerelles et les débouchés sont une extension\u00a0: passerelle, outlet, et passerelles_id, l’identifiant d’ici.',
  },
  filters: { bassin: 'bassin', type: 'type d’opérateur', stage: 'étape', sector: 'secteur' },
  hsds: {
    places: 'place par an',
    placesAYear: 'Places par an.',
    waitMonths: '{months} mois',
    stages: 'Stades du parcours',
    sectors: 'Secteurs',
    operatorTypes: 'Types d’opérateurs',
  },
};

export type ExportWords = typeof exports;
