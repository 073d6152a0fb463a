import type { ChangeCode } from '../../whatif/problems.ts';
import type { LeftOutCode } from '../../whatif/to-projects.ts';
import type { ProblemWords } from './problems.ts';

/** Pourquoi un changement supposé est refusé, et ce qui d’un scénario ne devient pas un projet. */
export const whatif: {
  readonly change: string;
  readonly problems: Readonly<Record<ChangeCode, ProblemWords>>;
  readonly leftOut: Readonly<Record<LeftOutCode, string>>;
} = {
  change: 'Changement n° {position} : {message}',
  problems: {
    'unknown-change': {
      message: 'La nature de changement « {value} » n’existe pas.',
      remedy: 'Choisissez parmi : {allowed}.',
    },
    'unknown-passerelle': {
      message: 'Le réseau n’a pas de passerelle « {value} ».',
      remedy: 'Choisissez une passerelle du réseau, ou ajoutée plus haut dans la liste des changements.',
    },
    'unknown-filiere': {
      message: 'Le réseau n’a pas de filière « {value} ».',
      remedy: 'Choisissez une filière du réseau, ou ajoutée plus haut dans la liste des changements.',
    },
    'unknown-operator': {
      message: 'Le réseau n’a pas d’opérateur « {value} ».',
      remedy: 'Choisissez un opérateur du réseau.',
    },
    'unknown-obstacle': {
      message: 'Le réseau n’a pas d’obstacle « {value} ».',
      remedy: 'Choisissez un obstacle du réseau.',
    },
    'bad-start': {
      message: 'Une passerelle part d’une filière, et « {value} » n’en est pas une.',
      remedy: 'Choisissez la filière de départ parmi celles du réseau.',
    },
    'bad-end': {
      message: 'Une passerelle mène à une filière ou à un débouché, et « {value} » n’est ni l’un ni l’autre.',
      remedy: 'Choisissez l’arrivée parmi les filières et les débouchés du réseau.',
    },
    'already-closed': {
      message: '« {value} » est déjà fermé au {at}.',
      remedy: 'Retirez ce changement : il ne changerait rien.',
    },
    'already-lifted': {
      message: 'L’obstacle « {value} » n’est plus là au {at}.',
      remedy: 'Retirez ce changement : il ne changerait rien.',
    },
    'nothing-set': {
      message: 'Ce changement ne dit pas ce qui change.',
      remedy: 'Donnez au moins une valeur nouvelle, ou retirez le changement.',
    },
    'not-open': {
      message: 'La filière ajoutée « {value} » n’est pas ouverte au {at}.',
      remedy: 'Corrigez ses dates de validité, ou retirez-les : elle vaut alors tout le temps.',
    },
  },
  leftOut: {
    'not-a-passerelle':
      'Ce changement ne porte pas sur une passerelle : il reste dans le scénario et ne devient pas un projet.',
    'closes-something':
      'Une fermeture n’est pas un projet de passerelle : convenez-en avec l’opérateur et changez l’inventaire.',
    'changes-existing':
      'La passerelle existe déjà : le changement se négocie avec les opérateurs et se note dans l’inventaire.',
    'taken-back': 'Cette passerelle est ajoutée puis refermée dans le même scénario : il n’en reste rien.',
    'end-not-there':
      'Une extrémité de cette passerelle n’existe que dans le scénario : créez d’abord la filière dans l’inventaire.',
    'already-there':
      'Cette passerelle est déjà dans le réseau, en projet ou ouverte : elle n’est pas écrite deux fois.',
  },
};
