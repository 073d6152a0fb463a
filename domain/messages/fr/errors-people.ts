import type { ErrorWords } from './errors.ts';

/** Errors about people: signing in, accounts, and what they may do. */
export const peopleErrors = {
  'set-up-needed': {
    title: 'Installation à terminer',
    detail:
      'Ce serveur n’a pas encore d’administrateur, et n’est donc pas en service : ouvrez le lien que le programme a affiché à son démarrage, ou lancez « passerelles admin create » sur la machine.',
  },
  'set-up-refused': {
    title: 'Lien d’installation refusé',
    detail:
      'Ce lien d’installation a déjà servi, a plus de {minutes} minutes ou n’est pas celui du dernier démarrage : redémarrez le programme pour en avoir un nouveau, ou lancez « passerelles admin create ».',
  },
  'accounts-off': {
    title: 'Pas de comptes ici',
    detail:
      'Ce serveur n’est visible que de cette machine et n’a pas de comptes : tout y est ouvert, sans mot de passe.',
  },
  'sign-in-needed': {
    title: 'Identification demandée',
    detail:
      'Personne n’est identifié, ou la session est terminée : identifiez-vous et recommencez ; rien n’a été écrit.',
  },
  'sign-in-refused': {
    title: 'Identification refusée',
    detail:
      'L’identifiant ou le mot de passe n’est pas le bon : vérifiez-les, ou demandez un nouveau lien à un administrateur.',
  },
  'sign-in-slowed': {
    title: 'Trop d’essais',
    detail: 'Trop d’essais ont échoué : attendez {seconds} secondes avant le prochain.',
  },
  'code-refused': {
    title: 'Code refusé',
    detail:
      'Ce code n’est pas le bon, ou il a déjà servi : attendez le suivant, vérifiez l’heure de votre appareil, ou donnez un code de secours.',
  },
  'token-refused': {
    title: 'Jeton refusé',
    detail:
      'Le jeton de l’en-tête Authorization est inconnu, révoqué ou échu : créez-en un nouveau, et donnez-le comme « Bearer JETON ».',
  },
  'link-refused': {
    title: 'Lien refusé',
    detail: 'Ce lien a déjà servi, a expiré ou a été coupé : demandez-en un nouveau à un administrateur.',
  },
  'not-allowed': {
    title: 'Pas permis à ce rôle',
    detail:
      'Le rôle de votre compte ne le permet pas ; rien n’a été écrit. Demandez-le à un administrateur, ou à quelqu’un dont c’est le rôle.',
  },
  'not-yours': {
    title: 'Pas de vos bassins ni de vos opérateurs',
    detail:
      '{count} élément(s) ne sont ni de vos bassins ni de vos opérateurs ({elements}) ; rien n’a été écrit. Retirez-les, ou demandez la modification à une coordination.',
  },
  'password-length': {
    title: 'Longueur du mot de passe',
    detail:
      'Le mot de passe a {length} caractères : donnez-en de {least} à {most}, quels qu’ils soient. Quelques mots à la suite conviennent.',
  },
  'password-common': {
    title: 'Mot de passe trop courant',
    detail:
      'Ce mot de passe est parmi les plus courants, ou se devine du nom du compte ou du site : choisissez-en un autre, par exemple quelques mots sans lien entre eux.',
  },
  'password-wrong': {
    title: 'Mot de passe actuel refusé',
    detail: 'Le mot de passe actuel n’est pas le bon ; rien n’a été changé. Tapez-le à nouveau.',
  },
  'login-taken': {
    title: 'Identifiant déjà pris',
    detail: 'L’identifiant « {value} » est celui d’un autre compte : choisissez-en un autre.',
  },
  'unknown-person': {
    title: 'Compte inconnu',
    detail: 'Il n’y a pas de compte « {value} » : relisez la liste des comptes.',
  },
  'last-administrator': {
    title: 'Dernier administrateur',
    detail:
      'C’est le dernier administrateur qui peut se connecter ; rien n’a été changé. Donnez d’abord ce rôle à quelqu’un d’autre, qui a choisi son mot de passe. Mot de passe perdu : passerelles admin reset, sur la machine du site.',
  },
  'own-unknown': {
    title: 'Bassin ou opérateur inconnu',
    detail: 'Le réseau n’a pas {values} : choisissez des bassins et des opérateurs du réseau.',
  },
  'token-role': {
    title: 'Rôle du jeton trop large',
    detail:
      'Un jeton a au plus le rôle de son auteur, et jamais celui d’administrateur : choisissez un rôle parmi {roles}.',
  },
  'token-end': {
    title: 'Fin du jeton',
    detail:
      'Un jeton finit après aujourd’hui et dans les {days} jours : donnez un jour jusqu’au {last}, et non le {given}.',
  },
  'token-many': {
    title: 'Trop de jetons',
    detail: 'Un compte a au plus {most} jetons : mettez fin à ceux qui ne servent plus.',
  },
} satisfies Record<string, ErrorWords>;
