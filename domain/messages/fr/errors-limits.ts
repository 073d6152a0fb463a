import type { ErrorWords } from './errors.ts';

/** Errors of a server that is overloaded, or of work that would overload it. */
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
  'too-busy': {
    title: 'Trop de demandes à la fois',
    detail: 'Trop de demandes attendent déjà : réessayez dans {seconds} secondes.',
  },
  'paper-unavailable': {
    title: 'Pas de PDF sur cette machine',
    detail:
      'Le moteur qui met en page n’existe pas pour cette machine ({platform}) : téléchargez le document sous une autre forme, ou demandez-le à un serveur sous Linux, Windows ou macOS.',
  },
  'paper-too-long': {
    title: 'Mise en page trop longue',
    detail:
      'La mise en page a été arrêtée après {seconds} secondes ; rien n’a été perdu. Choisissez moins de chapitres, ou une autre forme du document.',
  },
  'paper-broken': {
    title: 'Mise en page interrompue',
    detail:
      'Le moteur qui met en page s’est arrêté sans finir ; rien n’a été perdu. Réessayez, ou choisissez une autre forme du document.',
  },
  'drawing-refused': {
    title: 'Dessin refusé',
    detail:
      'Le dessin contient « {what} » (ligne {line}, colonne {column}), que les cartes de Passerelles n’ont jamais ; rien n’a été mis en page. Rechargez la page de la carte, puis demandez le PDF à nouveau.',
  },
  'body-too-heavy': {
    title: 'Contenu trop lourd',
    detail:
      'La lecture du contenu demandait trop de mémoire ou de temps ; rien n’a été écrit. Envoyez-le en plusieurs fois, ou par la ligne de commande.',
  },
  'store-busy': {
    title: 'Trop d’écritures à la fois',
    detail:
      'D’autres écritures ont pris la place pendant plus de {waited} secondes ; rien n’a été écrit. Réessayez dans {seconds} secondes.',
  },
} as const satisfies Record<string, ErrorWords>;
