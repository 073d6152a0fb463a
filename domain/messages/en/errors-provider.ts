import type { ErrorWords } from '../fr/errors.ts';
import type { providerErrors as words } from '../fr/errors-provider.ts';

/** Errors about signing in by an OpenID Connect provider, and its settings. */
export const providerErrors: Record<keyof typeof words, ErrorWords> = {
  'oidc-incomplete': {
    title: 'Settings incomplete',
    detail:
      'The setting {name} is not enough: give {missing} too, or take away all those whose name begins with OIDC_.',
  },
  'oidc-two-secrets': {
    title: 'Two proofs for the provider',
    detail:
      'OIDC_CLIENT_SECRET and OIDC_PRIVATE_KEY_FILE are both given: keep the one that the identity provider expects, and take the other away.',
  },
  'oidc-public-url': {
    title: 'Public address without HTTPS',
    detail:
      'With an identity provider, PUBLIC_URL cannot be {value}: give an address that begins with https://, since the proof of who somebody is arrives there.',
  },
  'oidc-key-file': {
    title: 'Key that cannot be read',
    detail:
      'The setting {name} does not lead to a private key ({value}): give the path of a PEM file without a password or of a JWK file, which the account of the program may read, with an RSA key of at least 2048 bits or a P-256 one.',
  },
  'provider-off': {
    title: 'No identity provider',
    detail:
      'This server has no identity provider: sign in by a password, or ask whoever keeps the server to give OIDC_ISSUER.',
  },
  'provider-unreachable': {
    title: '{name} does not answer',
    detail:
      '{name} does not answer, and so has said nothing of you: try in a few minutes, or sign in by a password if you have one.',
  },
  'provider-answer': {
    title: 'Answer of {name} refused',
    detail:
      'The answer of {name} is not the one expected, and nothing of it is kept: begin again, then give this code to whoever keeps the server: {code}.',
  },
  'provider-refused': {
    title: '{name} did not identify you',
    detail:
      '{name} did not finish identifying you ({code}): begin again, or sign in by a password if you have one.',
  },
  'provider-flow': {
    title: 'Sign-in to begin again',
    detail:
      'This sign-in with {name} was not begun in this browser, took longer than {minutes} minutes or has been used: begin again from this page.',
  },
  'provider-weak': {
    title: 'Sign-in too weak',
    detail:
      '{name} did not identify you in the way that this site asks for: begin again and choose the safest way at {name}.',
  },
  'provider-taken': {
    title: 'Already linked to another account',
    detail:
      'Your identity at {name} is already linked to another account of this site: sign in with it, or ask an administrator to undo that link.',
  },
  'provider-no-account': {
    title: 'No open account for you',
    detail:
      '{name} identified you, but no open account of this site is linked to you: ask an administrator of the site for an invitation link, and open it to accept it with {name}.',
  },
  'provider-no-role': {
    title: 'No role for you',
    detail:
      '{name} identified you, but gives you no role on this site: ask for one from whoever keeps your rights at {name}.',
  },
};
