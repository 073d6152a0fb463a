import { mapWords } from '../../../domain/map/words/fr.ts';
import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the themes, the legend and the printed page, in French. */
export const look = {
  ...mapWords.look,
  theme: 'Thème',
  themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre', projector: 'Projecteur' },
  /** The state of a passerelle that began later than the day. */
  notYet: 'pas encore',
  /** What each sign of the legend means, in one sentence. */
  meanings: {
    SIGNED: 'Une convention signée dit comment on passe de l’une à l’autre.',
    PROTOCOL: 'Les deux opérateurs se sont mis d’accord par écrit, sans convention.',
    INFORMAL: 'Une habitude, que rien n’écrit.',
    FORMALITY_UNKNOWN: 'Personne n’a dit sur quoi repose ce passage.',
    BUNDLE: 'Le nombre dit combien de passerelles ce trait rassemble.',
    PLANNED: 'Convenue pour plus tard : personne n’y passe encore.',
    SUSPENDED: 'Arrêtée pour un temps.',
    EXPIRED: 'Sa dernière date est passée et rien ne la prolonge.',
    PREP: 'Le contenu de la filière prépare à ce débouché ; ce n’est pas un accord.',
    M04_CERTAIN:
      'Aucune passerelle ne joint ces filières, alors que tout ce qui est documenté le permettrait.',
    M04_POSSIBLE: 'Aucune passerelle ne joint ces filières, et une information manque pour en être sûr.',
    M08: 'Des gens y passent sans que rien ne soit écrit.',
    FLOW: 'Des personnes ont été orientées sans qu’une passerelle existe.',
    SUPPOSED: 'Ajoutée par « Et si… », pour essayer : rien n’est écrit.',
    CLOSED: 'Fermée par « Et si… », pour essayer : rien n’est écrit.',
    triangle: 'On passe de la première filière à la seconde quand la première est finie.',
    vee: 'On peut revenir à la filière d’avant.',
    diamond: 'Les deux filières se suivent en même temps (concomitance).',
    circle: 'Une visite ou un essai, avant de choisir.',
  },
  legendWhole: 'Toute la légende',
  legendEntries: 'Signes de la carte',
  lacksMarks: (known: number, all: number) =>
    `Marques incomplètes : ${number(known)} sur ${s(all, 'constat', 'constats')}. Une boîte sans marque n’est pas forcément sans constat.`,
  printHead: 'Ce que montre cette page',
};
