import type { Family } from '../../../domain/map/families.ts';
import type { LeftOut, LegendGroup } from '../../../domain/map/legend.ts';
import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the themes, the legend and the printed page, in French. */
export const look = {
  theme: 'Thème',
  themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre', projector: 'Projecteur' },
  boxes: { NODE: 'filière', OUTLET: 'débouché' },
  attention: { chosen: 'élément ouvert', lit: 'mis en évidence', dim: 'estompé : le reste du réseau' },
  capacity: 'barre : places par an',
  families: {
    INSERTION: 'insertion',
    EDUCATION: 'enseignement',
    TRAINING: 'formation',
    EMPLOYMENT: 'emploi',
    SOCIAL: 'action sociale',
    OTHER: 'autres',
  } satisfies Record<Family, string>,
  legendParts: {
    boxes: 'Boîtes :',
    families: 'Opérateurs :',
    lines: 'Passerelles :',
    missing: 'Ce qui manque :',
    changes: 'Changements :',
    findings: 'Constats :',
    attention: 'En évidence :',
  } satisfies Record<LegendGroup, string>,
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
  legendEntries: 'Signes de la carte',
  leftOut: 'Cette carte ne montre pas',
  out: (left: LeftOut): string => {
    switch (left.what) {
      case 'filieres':
        return `${s(left.hidden, 'filière', 'filières')} sur ${number(left.all)}, hors des filtres`;
      case 'passerelles':
        return `${s(left.hidden, 'passerelle', 'passerelles')} sur ${number(left.all)}`;
      case 'missing':
        // How many there are in all is said once, by the account of pairs of operators.
        return 'les autres passerelles manquantes';
      case 'marks':
        return `${s(left.hidden, 'constat', 'constats')} sur ${number(left.all)}, posés sur des traits (choisissez un trait, ou ouvrez une boîte)`;
      case 'unmarked':
        return `la marque de ${s(left.hidden, 'constat', 'constats')} sur ${number(left.all)} : une boîte sans marque n’est pas forcément sans constat`;
      case 'operators':
        return s(left.hidden, 'opérateur sans filière', 'opérateurs sans filière');
      case 'later':
        return s(left.hidden, 'passerelle plus tardive', 'passerelles plus tardives');
      case 'flows':
        return 'les flux';
      case 'bands':
        return 'le volume des flux sur les traits qui comptent plusieurs liens';
      case 'preps':
        return 'les débouchés préparés';
      case 'kinds':
        return 'les constats des sortes qui ne sont pas cochées pour la carte';
    }
  },
  lacksMarks: (known: number, all: number) =>
    `Marques incomplètes : ${number(known)} sur ${s(all, 'constat', 'constats')}. Une boîte sans marque n’est pas forcément sans constat.`,
  printHead: 'Ce que montre cette page',
  day: (day: string) => `Lu au ${day}`,
  period: (from: string, to: string) => `Flux du ${from} au ${to}`,
  audience: 'Public',
  noFilter: 'Aucun filtre',
  findings: 'Constats',
  noFinding: 'aucun',
  source: (name: string, day: string | undefined, revision: number) =>
    `Source : inventaire « ${name} »${day === undefined ? '' : ` du ${day}`}, révision ${revision}`,
};
