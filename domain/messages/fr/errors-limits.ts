import type { ErrorWords } from './errors.ts';

/** Errors of a server that has too much to do, or of work that would take too much of it. */
export const limitErrors = {
  'analysis-too-long': {
    title: 'Calcul trop long',
    detail:
      'Le calcul a été arrêté après {seconds} secondes ; rien n’a été écrit. Restreignez la question, par exemple à un bassin, à une sorte de chaînon manquant ou à moins de résultats.',
  },
  'analysis-needs-memory': {
    title: 'Calcul trop grand',
    detail:
      'Le calcul demandait plus de mémoire que le serveur n’en a ; rien n’a été écrit. Restreignez la question, par exemple à un bassin, à une sorte de chaînon manquant ou à moins de résultats.',
  },
  'analysis-busy': {
    title: 'Trop de calculs à la fois',
    detail: 'Trop de calculs attendent déjà : réessayez dans {seconds} secondes.',
  },
  'store-busy': {
    title: 'Trop d’écritures à la fois',
    detail:
      'D’autres écritures ont pris la place pendant plus de {waited} secondes ; rien n’a été écrit. Réessayez dans {seconds} secondes.',
  },
} as const satisfies Record<string, ErrorWords>;
