export const fr = {
  title: 'Offre seulement hors bassin',
  rule: 'Débouché, ou secteur de la préqualification à l’alternance, que l’on atteint depuis une porte d’entrée ou un accès direct du bassin, mais plus dès que l’on retire les filières situées hors du bassin. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Créer une offre dans le bassin.',
  reached: (target: string, bassin: string) =>
    `« ${target} » est atteint depuis ${bassin}, seulement en passant par l’extérieur.`,
  starts: 'Entrées du bassin d’où on l’atteint :',
  outside: 'Filières hors du bassin qui portent le chemin :',
};
export type OutsideBassinWords = typeof fr;
