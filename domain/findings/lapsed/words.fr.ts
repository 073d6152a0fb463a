export const fr = {
  title: 'Passerelle échue',
  rule: 'La dernière passerelle de ce type entre les deux filières a expiré, son accord est échu, elle est suspendue ou en retard depuis plus de 12 mois, et aucune autre ne la remplace. Lu sur toutes les passerelles sauf les découvertes.',
  action: 'Renouveler la passerelle.',
  lapsed: (form: string, kind: string) => `Passerelle de type « ${kind} » : ${form}.`,
  form: {
    EXPIRED: 'expirée',
    AGREEMENT_ENDED: 'accord échu',
    SUSPENDED_LONG: 'suspendue depuis plus de 12 mois',
    PLANNED_LATE: 'en projet, en retard de plus de 12 mois',
  },
  date: {
    EXPIRED: (day: string) => `Dernier jour : ${day}.`,
    AGREEMENT_ENDED: (day: string) => `Dernier jour de l’accord : ${day}.`,
    SUSPENDED_LONG: (day: string) => `Suspendue depuis le ${day}.`,
    PLANNED_LATE: (day: string) => `Prévue pour le ${day}.`,
  },
  flowsGoOn: 'Des personnes continuent pourtant à y passer.',
  flowsStopped: 'Aucun relevé ne montre de passage depuis.',
};
export type LapsedWords = typeof fr;
