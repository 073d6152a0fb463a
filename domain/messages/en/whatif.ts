import type { whatif as fr } from '../fr/whatif.ts';

/** Why a change of a scenario is refused, and why it does not become a project. */
export const whatif: typeof fr = {
  change: 'Change no. {position}: {message}',
  problems: {
    'unknown-change': {
      message: 'There is no change of the kind “{value}”.',
      remedy: 'Choose one of: {allowed}.',
    },
    'unknown-passerelle': {
      message: 'The network has no passerelle “{value}”.',
      remedy: 'Choose a passerelle of the network, or one added further up in the list of changes.',
    },
    'unknown-filiere': {
      message: 'The network has no filière “{value}”.',
      remedy: 'Choose a filière of the network, or one added further up in the list of changes.',
    },
    'unknown-operator': {
      message: 'The network has no operator “{value}”.',
      remedy: 'Choose an operator of the network.',
    },
    'unknown-obstacle': {
      message: 'The network has no obstacle “{value}”.',
      remedy: 'Choose an obstacle of the network.',
    },
    'bad-start': {
      message: 'A passerelle begins at a filière, and “{value}” is not one.',
      remedy: 'Choose the filière where it begins among those of the network.',
    },
    'bad-end': {
      message: 'A passerelle leads to a filière or an outlet, and “{value}” is neither.',
      remedy: 'Choose where it ends among the filières and outlets of the network.',
    },
    'already-closed': {
      message: '“{value}” is already closed on {at}.',
      remedy: 'Take this change out: it would change nothing.',
    },
    'already-lifted': {
      message: 'The obstacle “{value}” is no longer there on {at}.',
      remedy: 'Take this change out: it would change nothing.',
    },
    'nothing-set': {
      message: 'This change does not say what changes.',
      remedy: 'Give at least one new value, or take the change out.',
    },
    'not-open': {
      message: 'The added filière “{value}” is not open on {at}.',
      remedy: 'Correct its days of validity, or leave them out: it then stands all the time.',
    },
  },
  leftOut: {
    'not-a-passerelle':
      'This change is not about a passerelle: it stays in the scenario and does not become a project.',
    'closes-something':
      'Closing is not a project of a passerelle: agree on it with the operator and change the inventory.',
    'changes-existing':
      'The passerelle is already there: the change is agreed with the operators and noted in the inventory.',
    'taken-back': 'This passerelle is added and closed again in the same scenario: nothing remains of it.',
    'end-not-there':
      'One end of this passerelle exists in the scenario only: create the filière in the inventory first.',
    'already-there': 'This passerelle is in the network already, planned or open: it is not written twice.',
  },
};
