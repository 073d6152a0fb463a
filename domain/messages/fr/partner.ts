/** Words of the page that a partner opens by its own link, and of what becomes of its answers. */
export const partner = {
  title: '{operator} : ce que le réseau dit de vous',
  intro:
    'Voici ce que le réseau de partenaires sait de votre organisme au {day}. Confirmez ce qui est exact et corrigez ce qui ne l’est pas : rien ne change avant que quelqu’un du réseau l’ait relu. Une réponse partielle sert déjà.',
  noPeople: 'N’écrivez rien sur une personne : ni nom, ni situation.',
  otherLanguage: 'English',
  languages: 'Langue',
  own: 'Votre organisme',
  filieres: 'Vos filières',
  noFilieres:
    'Le réseau ne connaît encore aucune filière de votre organisme : décrivez-les dans une remarque ci-dessus.',
  passerelles: 'Les passerelles où vous êtes',
  passerellesHelp: 'Une passerelle est un passage organisé d’une filière vers une autre.',
  noPasserelles: 'Le réseau ne connaît aucune passerelle de vos filières, ni vers elles.',
  agreements: 'Vos conventions',
  entry: 'Qui peut y entrer',
  dates: {
    since: 'depuis le {day}',
    begins: 'à partir du {day}',
    until: 'jusqu’au {day}',
    ended: 'terminée le {day}',
  },
  notInForce:
    'Ne vaut pas aujourd’hui, et ne se confirme donc pas : si c’est inexact, dites-le dans une remarque.',
  answer: 'Votre réponse : {name}',
  answers: {
    none: 'Pas de réponse',
    EXACT: 'C’est exact',
    CORRECT: 'À corriger',
    UNUSED: 'N’est plus utilisée',
    REMARK: 'Une remarque',
  },
  fields: {
    name: 'Nom',
    telephone: 'Téléphone',
    contact: 'Adresse électronique de l’organisme',
    website: 'Site internet',
    openingHours: 'Heures d’ouverture',
    durationMonths: 'Durée en mois',
    intake: 'Places par an',
    'schedule.sessionsPerYear': 'Rentrées par an',
    validTo: 'Dernier jour',
    observedOn: 'Vérifié le',
    linksVerifiedOn: 'Liens passés en revue le',
  },
  remark: 'Remarque (dates de rentrée, conditions, …)',
  remarkHelp: '{most} caractères au plus',
  missing: {
    title: 'Une passerelle manque',
    own: 'Votre filière',
    way: 'Sens',
    to: 'de votre filière vers l’autre',
    from: 'de l’autre vers votre filière',
    other: 'L’autre filière',
    none: 'Aucun choix',
    text: 'Décrivez cette passerelle',
  },
  allStated: {
    title: 'Vos liens',
    help: 'Si une passerelle manque, envoyez-la d’abord, sans cocher cette case : la case se coche une fois cette passerelle ajoutée ou écartée.',
    closed:
      'Cette case ne se coche pas encore : ce que votre organisme a dit manquer n’est ni ajouté ni écarté.',
    open: '{name}, envoyé le {day} : {state}',
    text: 'Toutes les passerelles que nous connaissons sont dites ici : il n’y en a pas d’autre.',
  },
  send: 'Envoyer nos réponses',
  again: 'Revenir à votre page',
  earlier: 'Ce que vous avez déjà envoyé',
  sent: 'Envoyé le {day} à {time} : {counts}',
  received: {
    title: 'Vos réponses sont reçues',
    text: 'Reçu le {day} à {time} : {count}. Quelqu’un du réseau les lira et décidera ; rien n’a encore changé. Ce lien vous dira ce qu’elles sont devenues.',
    one: 'une réponse',
    many: '{count} réponses',
    lost: 'Des réponses portaient sur ce qui n’est plus dans le réseau ; elles n’ont pas été gardées.',
  },
  problems: {
    title: 'Rien n’a encore été envoyé',
    nothing: 'Vous n’avez rien confirmé, corrigé ni remarqué : répondez au moins une fois.',
    /** A problem in the list at the top, with what it is about. */
    about: '{name} : {problem}',
    value: '« {field} » n’accepte pas « {value} » : {remedy}.',
    remedies: {
      number: 'écrivez un nombre entier, de 0 à 100 000',
      link: 'écrivez une adresse comme https://www.exemple.be',
      name: 'écrivez un nom, de 300 caractères au plus',
      text: 'écrivez 300 caractères au plus',
    },
    long: 'la remarque a {count} caractères ; il en faut {most} au plus.',
    notInForce:
      'ne vaut pas aujourd’hui et ne se confirme donc pas ; dites dans une remarque ce qui est inexact.',
    changed: 'a changé depuis que vous avez ouvert la page ; relisez, puis répondez de nouveau.',
    allOpen:
      'Toutes vos passerelles ne peuvent pas encore être dites : « {name} », que votre organisme a dite manquante le {day}, n’est ni ajoutée ni écartée.',
    allWithMissing:
      'Vous dites à la fois qu’une passerelle manque et que toutes sont dites : décochez « {title} », puis envoyez ce qui manque.',
    empty: 'vous avez choisi « {answer} » sans rien écrire de nouveau.',
  },
  full: {
    title: 'Vos réponses attendent déjà',
    text: 'Trop d’envois attendent d’être lus : celui-ci n’a pas été gardé. Revenez dans quelques jours, ou appelez qui vous a donné ce lien.',
  },
  tooLarge: {
    title: 'Réponse trop longue',
    text: 'Ce qui a été envoyé est trop long ; rien n’a été gardé. Revenez en arrière et envoyez en plusieurs fois.',
  },
  gone: {
    title: 'Votre organisme n’est plus dans ce réseau',
    text: '« {operator} » n’est plus dans le réseau que ce lien montrait. Demandez-en un autre à qui vous l’a donné.',
  },
  /** One thing that was sent, and what became of it. */
  entries: {
    CHANGE: '{name} : {field}, « {was} » devient « {now} »',
    CONFIRM: '{name} : c’est exact',
    UNUSED: '{name} : n’est plus utilisée',
    REMARK: '{name} : {text}',
    MISSING: 'Passerelle manquante : {text}',
    ALL_STATED: 'Toutes nos passerelles sont dites',
  },
  nothing: 'rien',
  /** The state of one answer, and of several. */
  states: {
    WAITING: ['attend', 'attendent'],
    ACCEPTED: ['acceptée', 'acceptées'],
    READ: ['lue', 'lues'],
    ADDED: ['ajoutée', 'ajoutées'],
    REFUSED: ['non retenue', 'non retenues'],
  },
  /** A state with the reason that the editor gave for it. */
  because: '{state} : {reason}',
  /** Reason of the edit in the history of the network. */
  reason: 'Proposé par {operator} le {day}, par son lien',
};

export type PartnerWords = typeof partner;
