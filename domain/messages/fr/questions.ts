/** Words of the named questions and their parameters. The keys are names of files and parameters. */
export const questions = {
  names: {
    'agreements-to-renew':
      'Quelles conventions faut-il renouveler, dans quel état sont-elles, et qui les a confirmées ?',
    'm01-dead-end':
      'De quelles filières en activité aucune passerelle active, ni aucune préparation à un débouché, ne sort-elle ?',
    'm01x-no-outlet': 'Quelles filières en activité mènent plus loin, mais jamais à un débouché ?',
    'm02-unreachable':
      'Quelles filières en activité ne sont ni un point d’entrée, ni accessibles depuis un point d’entrée ?',
    'm03-level-gap':
      'Quelles passerelles actives mènent à une filière dont l’entrée demande plus, ou moins, que ce que la première apporte ?',
    'm06-informal-only': 'Entre quels éléments toutes les passerelles actives sont-elles informelles ?',
    'm07-dormant':
      'Quelles passerelles ont un an ou plus et, sur toute la période, n’ont vu passer personne ?',
    'm08-latent':
      'Entre quels opérateurs des personnes sont-elles envoyées en nombre, sans qu’aucune passerelle active ne le dise ?',
    'm11-cross-bassin':
      'Quels débouchés et quels secteurs un bassin n’atteint-il qu’en passant par des filières d’ailleurs ?',
    'm13-expired':
      'Quelles passerelles sont tombées, ou ne reposent plus sur rien, sans que rien ne les remplace ?',
    'm15-test-inflation': 'Quelles filières testent plus qu’elles n’annoncent ?',
    'm19-rupture':
      'Sur quelles passerelles les personnes orientées sont-elles souvent refusées, ou abandonnent-elles ?',
    'shortest-pathway':
      'Quel est le chemin le plus court, en passerelles, d’une filière à une filière ou à un débouché ?',
  },
  parameters: {
    at: 'jour du réseau, AAAA-MM-JJ',
    from: 'premier jour de la période des flux, AAAA-MM-JJ',
    to: 'dernier jour de la période des flux, AAAA-MM-JJ',
    source: 'identifiant de la filière de départ',
    target: 'identifiant de la filière ou du débouché d’arrivée',
  },
  problems: {
    unknown: '{name} n’en est pas un paramètre ; ses paramètres sont {known}',
    missing: 'il manque {name} ({meaning})',
    wrong: '« {value} » ne convient pas pour {name} ({meaning})',
    none: 'aucun',
  },
  /** Note for the embedded engine on a large network. */
  longWalk:
    'Le moteur embarqué peut mettre longtemps à répondre sur un réseau de cette taille ; passé {seconds} secondes, la question est abandonnée. Sur un serveur Neo4j, elle va plus vite.',
};

export type QuestionWords = typeof questions;
