/** What each route of the API answers, in one sentence of its documentation, in French. */
export const routes = {
  health: 'Le programme tourne.',
  ready: 'La base de données répond aussi.',
  network:
    'Le réseau entier, avec sa révision ; un nombre de personnes masqué (« masked ») est d’au moins 1.',
  importNetwork: 'Remplace tout le réseau par celui qui est envoyé, ou n’écrit rien et dit pourquoi.',
  loadSample: 'Met le réseau d’exemple dans une base sans élément ; l’historique permet de l’annuler.',
  checkNetwork: 'Vérifie un réseau sans rien écrire.',
  gaps: 'Les chaînons manquants à une date, et les couples d’opérateurs à rapprocher.',
  gapsFor:
    'Les mêmes chaînons manquants, demandés par un contenu : pour un profil libre, qui n’est gardé nulle part.',
  pathways: 'Les meilleurs parcours d’une filière à un débouché, ou ce qui les empêche.',
  pathwaysFor:
    'Les mêmes parcours, demandés par un contenu : pour un profil libre, qui n’est gardé nulle part.',
  nextSteps:
    'Où aller depuis une filière en quelques passerelles, pour un public, et où ce n’est pas possible.',
  whyNot: 'Pourquoi une filière ou un débouché n’est pas parmi les parcours, et qui admettrait ce public.',
  agreements:
    'Les conventions, celles à renouveler d’abord : leur état, qui les a confirmées, et les passerelles qui reposent dessus.',
  flows: 'Les flux d’orientation d’une période, par couple, en tranches.',
  figures:
    'Les chiffres publiés d’une année civile : orientations selon une ventilation, et actions. La liste en est fermée : ni périmètre ni public ne s’y appliquent.',
  referrals:
    'Déclaré et observé dans une année civile : les personnes orientées par couple, avec leurs suites et la passerelle, et les passerelles que personne n’a prises. Chiffres publiés seulement.',
  rows: 'Les relevés que comptent les chiffres d’un constat sur les flux (M05, M07, M08, M10, M19), et ceux des mêmes faits qu’ils ne comptent pas.',
  plan: 'Les accords à signer entre opérateurs, pour chaque nombre jusqu’à celui demandé, à côté de l’optimum exact quand il est abordable.',
  gain: 'De quoi est fait un gain : filière par filière, ses places et les débouchés nouvellement servis, pour un constat, une ligne d’opérateurs ou des accords.',
  synergies:
    'Ce qui relie, pourrait relier et ne peut pas relier les opérateurs de certains types, dans un secteur.',
  levers: 'Ce que lever des obstacles ouvrirait à un public, et où ils se trouvent.',
  closure: 'Ce qui serait perdu si un opérateur fermait : les couples départ–débouché et les places par an.',
  operatorRole:
    'Ce que porte un opérateur : ses places, les couples départ–débouché qui passent par lui, ceux qui n’ont que lui, ses partenaires.',
  whomToAsk:
    'Les opérateurs à interroger, ceux dont la réponse règle le plus de constats d’abord ; à part, ceux dont on ne sait pas ce qu’ils proposent.',
  home: 'Ce qui compte et ce qu’il y a à faire : les trois chaînons manquants les plus importants, ce qui expire, ce qu’il faut vérifier, les suivis à mener.',
  dashboard:
    'Le tableau de bord : ce que le réseau, chaque bassin et chaque Régionale comptent un jour, à côté du même jour de l’année d’avant. Aucun nombre de personnes.',
  meetings: 'Les réunions, la prochaine d’abord : leurs points, combien sont décidés, en cours et en retard.',
  meeting:
    'Une réunion : ses points, ce que sont devenues les décisions précédentes, ce qui a changé dans le réseau depuis.',
  decisions: 'Ce que les réunions ont décidé et ce que c’est devenu, ce qui est en retard d’abord.',
  minutes:
    'Le procès-verbal d’une réunion, rédigé de ses points ; les textes que des gens ont écrits à la place y sont.',
  mapPicture:
    'La carte entière en image SVG, avec titre, légende et sources : celle que la page enregistre pour la même adresse.',
  mapPdf:
    'La carte entière en PDF sur une page A4, A3 ou A0, avec titre, légende et sources, lisible par un lecteur d’écran.',
  drawnMapPdf:
    'Une carte que la page a dessinée, en PDF : une vue, une comparaison, un « Et si… ». Le dessin n’est gardé nulle part.',
  deckFile:
    'Les vues d’une présentation en fichier : PDF d’une page par vue, présentation PPTX de formes et de textes, ou les vues en SVG ou en PNG à 300 points par pouce, une seule ou toutes dans une archive ZIP.',
  pack: 'Le dossier d’un bassin en une archive ZIP : vues en PDF et en PPTX, annexe XLSX, fichier HTML de la réunion et manifeste avec leurs empreintes. Avec Accept: application/x-ndjson, une ligne par partie, puis l’archive en base64.',
  operatorSheet:
    'La fiche d’un opérateur en PDF : contacts, lieux, filières et conditions d’entrée, passerelles, conventions et liens à négocier.',
  operatorSheetFor:
    'La même fiche, demandée par un contenu : pour un profil libre, qui n’est gardé nulle part.',
  pathwaySheet:
    'La feuille d’un parcours, à remettre à une personne, en PDF : qui appeler, que dire, chaque étape et ce qui est à vérifier. Rien n’en est gardé.',
  report:
    'Le rapport d’activités d’une période et d’un périmètre, prêt à lire : textes, tableaux et cartes. Les nombres de personnes sont ceux qui sont publiés.',
  reportFile: 'Le même rapport en fichier : PDF, document Word, classeur ou CSV.',
  issueReport:
    'Émet un rapport gardé : ses fichiers sont faits du réseau d’aujourd’hui et gardés avec lui, tels quels.',
  withdrawIssue:
    'Retire une émission d’un rapport : ses fichiers restent tels quels, avec la raison, le jour et le nom de qui l’a retirée.',
  issuedFile:
    'Un fichier d’un rapport émis, octet pour octet comme le jour où il l’a été ; le JSON est le rapport lui-même, à relire.',
  decide:
    'Décide un point d’une réunion : le point et le suivi de son constat changent en une écriture, qui s’annule d’un coup.',
  minutesFile: 'Le même procès-verbal en document Word.',
  carriedFile:
    'Un seul fichier HTML qui s’ouvre sans réseau, avec le réseau tel que les lecteurs le voient, ses analyses, une réunion et une présentation ; X-Content-SHA256 en donne l’empreinte, X-Network-Revision la révision, X-Made-On le jour.',
  questions:
    'Les questions nommées en Cypher : leurs mots, leurs paramètres, leurs colonnes, leur texte à copier.',
  answerQuestion: 'Les lignes d’une question nommée, telles que la base les donne.',
  sayLife: 'Dit ce qu’on fait d’un chaînon manquant : confirmé, en cours, réglé, rejeté avec son motif.',
  saveScenario: 'Garde un scénario : une liste de changements supposés, qui ne change rien au réseau.',
  removeScenario: 'Efface un scénario gardé.',
  scenarioToProjects:
    'Fait des passerelles ajoutées par un scénario des passerelles prévues, avec un jour de rencontre.',
  exportFile:
    'Le réseau dans un fichier, entier ou en partie, dans le format d’un autre programme ; un nombre de personnes masqué y est d’au moins 1.',
  editNetwork:
    'Change des éléments du réseau, champ par champ : tout ou rien ; dit ce que quelqu’un d’autre a changé entre-temps.',
  entry:
    'Les nombres de personnes tels qu’ils sont gardés, des lignes que le lecteur peut corriger ; vide, avec la raison, s’il n’en peut aucune.',
  writeEntry: 'Change des nombres de personnes, comparés à ceux qui sont gardés : tout ou rien.',
  history: 'Les écritures du réseau, les dernières d’abord : qui, quand, pourquoi, combien d’éléments.',
  changesSince: 'Combien d’écritures de chaque sorte depuis une révision ou un jour.',
  changedElements: 'Les éléments d’une écriture, avant et après.',
  takeBack: 'Annule une écriture, ou rétablit ce qu’une annulation a défait.',
  arrangeMap:
    'Réorganise la carte : donne à chaque boîte une nouvelle place, sauf à celles qui sont épinglées.',
  pastNetwork: 'Le réseau tel qu’il était noté à un instant passé.',
  mergeDuplicates:
    'Fait de deux éléments un seul : tout ce qui menait à l’un mène à l’autre, et les flux s’additionnent.',
  duplicates:
    'Éléments qui semblent être deux fois la même chose, avec ce qui le fait penser et ce qui en fait douter.',
  readFile: 'Lit un fichier (CSV, XLSX, ODS, JSON) sans rien écrire : ses feuilles, et comment les importer.',
  importWords: 'Relève dans un fichier lu les mots qui ne sont pas compris, avec des propositions.',
  planImport: 'Dit ce que ferait un import, ligne par ligne, sans rien écrire.',
  rejectedRows: 'Donne les lignes refusées d’une feuille, en CSV, avec la raison de chacune.',
  commitImport: 'Importe un fichier lu, en une fois : tout ou rien.',
  me: 'Qui l’on est pour le serveur, et ce que l’on peut y faire.',
  signIn: 'Ouvre une session par un identifiant et un mot de passe.',
  beginProvider:
    'Commence une identification par le fournisseur d’identité, et dit à quelle adresse elle continue.',
  finishProvider:
    'Termine une identification par le fournisseur, dans le navigateur qui l’a commencée, et ouvre une session.',
  providerKeys: 'Clés publiques par lesquelles le fournisseur d’identité connaît ce site (JWK Set).',
  giveCode: 'Donne le code du second facteur, ou un code de secours, après le mot de passe.',
  signOut: 'Ferme cette session, ou toutes celles du compte.',
  setUp: 'Crée le premier administrateur, par le lien que le programme affiche à son démarrage.',
  choosePassword: 'Choisit un mot de passe par un lien reçu, une seule fois.',
  changePassword: 'Change son mot de passe, et ferme ses autres sessions.',
  newSecondFactor: 'Propose un nouveau second facteur ; il vaut une fois confirmé.',
  confirmSecondFactor: 'Confirme le second facteur par un premier code, et donne les codes de secours.',
  people: 'Les comptes, avec leur rôle, leurs bassins et leurs opérateurs.',
  addPerson: 'Crée un compte, et un lien qui permet d’en choisir le mot de passe.',
  changePerson: 'Change un compte ; un autre rôle ou un compte fermé met fin à ses sessions.',
  resetPerson:
    'Donne un lien pour choisir un nouveau mot de passe ; l’ancien et les sessions ne valent plus.',
  unlinkPerson: 'Défait le lien d’un compte avec le fournisseur d’identité, et ferme ses sessions.',
  endSessionsOf: 'Ferme toutes les sessions d’un compte.',
  sessions: 'Ses propres sessions ouvertes.',
  endSession: 'Ferme une de ses sessions.',
  tokens: 'Ses jetons pour des programmes, sans leur texte.',
  makeToken: 'Crée un jeton pour un programme, d’un rôle au plus égal au sien et jusqu’à un jour donné.',
  revokeToken: 'Met fin à un de ses jetons.',
  securityLog: 'Le journal de sécurité, les derniers faits d’abord.',
  state: 'L’état du programme : base, disque, sauvegardes, horloge, adresses, versions.',
  makeBackup: 'Fait une sauvegarde vérifiée dans le dossier des sauvegardes du serveur.',
  downloadBackup: 'Une sauvegarde de tout ce que la base contient, comptes exacts et historique compris.',
  links:
    'Les liens donnés à qui n’a pas de compte, sans leur adresse : à qui, jusqu’à quand, combien de fois ouverts.',
  makeLink:
    'Crée un lien qui montre, sans compte, le réseau publié tel qu’il est maintenant ; l’adresse n’est donnée que cette fois.',
  makePartnerLink:
    'Crée le lien propre d’un opérateur, par lequel il confirme ou corrige ce que le réseau dit de lui ; l’adresse n’est donnée que cette fois.',
  proposals:
    'Ce que des partenaires proposent par leur lien, comparé au réseau d’aujourd’hui, pour les opérateurs que l’on modifie.',
  decideProposal:
    'Accepte ou refuse ce qu’un partenaire propose ; accepter modifie le réseau au nom de qui accepte, et cite le partenaire.',
  revokeLink: 'Coupe un lien : son adresse n’ouvre plus rien.',
};
export type RouteWords = Readonly<Record<keyof typeof routes, string>>;
