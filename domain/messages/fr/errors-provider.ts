import type { ErrorWords } from './errors.ts';

/** Errors about signing in by an OpenID Connect provider, and its settings. */
export const providerErrors = {
  'oidc-incomplete': {
    title: 'Réglages incomplets',
    detail:
      'Le réglage {name} ne suffit pas : donnez aussi {missing}, ou retirez tous ceux dont le nom commence par OIDC_.',
  },
  'oidc-two-secrets': {
    title: 'Deux preuves pour le fournisseur',
    detail:
      'OIDC_CLIENT_SECRET et OIDC_PRIVATE_KEY_FILE sont donnés tous les deux : gardez celui que le fournisseur d’identité attend, et retirez l’autre.',
  },
  'oidc-public-url': {
    title: 'Adresse publique sans HTTPS',
    detail:
      'Avec un fournisseur d’identité, PUBLIC_URL ne peut pas être {value} : donnez une adresse qui commence par https://, puisque la preuve de l’identité y arrive.',
  },
  'oidc-key-file': {
    title: 'Clé illisible',
    detail:
      'Le réglage {name} ne mène pas à une clé privée ({value}) : donnez le chemin d’un fichier PEM sans mot de passe ou JWK, lisible par le compte du programme, avec une clé RSA de 2048 bits au moins ou P-256.',
  },
  'provider-off': {
    title: 'Pas de fournisseur d’identité',
    detail:
      'Ce serveur n’a pas de fournisseur d’identité : entrez par un mot de passe, ou demandez à qui tient le serveur de donner OIDC_ISSUER.',
  },
  'provider-unreachable': {
    title: '{name} ne répond pas',
    detail:
      '{name} ne répond pas, et n’a donc rien dit de vous : essayez dans quelques minutes, ou entrez par un mot de passe si vous en avez un.',
  },
  'provider-answer': {
    title: 'Réponse de {name} refusée',
    detail:
      'La réponse de {name} n’est pas celle attendue, et rien n’en est gardé : recommencez, puis donnez ce code à qui tient le serveur : {code}.',
  },
  'provider-refused': {
    title: '{name} ne vous a pas identifié',
    detail:
      '{name} n’a pas terminé votre identification ({code}) : recommencez, ou entrez par un mot de passe si vous en avez un.',
  },
  'provider-flow': {
    title: 'Identification à recommencer',
    detail:
      'Cette identification par {name} n’a pas commencé dans ce navigateur, a duré plus de {minutes} minutes ou a déjà servi : recommencez depuis cette page.',
  },
  'provider-weak': {
    title: 'Identification trop faible',
    detail:
      '{name} ne vous a pas identifié de la façon que ce site demande : recommencez et choisissez chez {name} la façon la plus sûre.',
  },
  'provider-taken': {
    title: 'Déjà lié à un autre compte',
    detail:
      'Votre identité chez {name} est déjà liée à un autre compte de ce site : entrez avec elle, ou demandez à un administrateur de défaire ce lien.',
  },
  'provider-no-account': {
    title: 'Pas de compte ouvert pour vous',
    detail:
      '{name} vous a identifié, mais aucun compte ouvert de ce site n’est lié à vous : demandez à un administrateur du site un lien d’invitation, et ouvrez-le pour l’accepter avec {name}.',
  },
  'provider-no-role': {
    title: 'Pas de rôle pour vous',
    detail:
      '{name} vous a identifié, mais ne vous donne aucun rôle sur ce site : demandez-en un à qui tient vos droits chez {name}.',
  },
} satisfies Record<string, ErrorWords>;
