import { frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the screen of what partners propose by their own link, in French. */
export const proposals = {
  intro:
    'Ce que des opérateurs ont confirmé, corrigé ou remarqué par leur lien. Accepter modifie le réseau à votre nom et cite l’opérateur dans l’historique ; ce qu’il confirme ou corrige est vérifié au jour de sa réponse, avec lui pour source. Refuser n’y change rien. L’opérateur voit ce que sa réponse est devenue.',
  none: 'Aucune proposition n’attend.',
  decided: (n: number) => s(n, 'proposition déjà décidée', 'propositions déjà décidées'),
  of: (operator: string, day: string) => `${operator}, reçu le ${day}`,
  byLink: (label: string) => `par le lien « ${label} »`,
  columns: {
    about: 'À propos de',
    said: 'Ce que dit le partenaire',
    today: 'Le réseau aujourd’hui',
    decision: 'Décision',
  },
  lists: { operators: 'opérateur', filieres: 'filière', passerelles: 'passerelle', agreements: 'convention' },
  nothing: 'rien',
  change: (field: string, was: string, now: string) => `${field} : « ${was} » → « ${now} »`,
  kinds: {
    CONFIRM: () => 'C’est exact.',
    UNUSED: () => 'N’est plus utilisée.',
    REMARK: (text: string) => `Remarque : ${text}`,
    MISSING: (text: string) => `Une passerelle manque${text === '' ? '.' : ` : ${text}`}`,
    ALL_STATED: () => 'Toutes ses passerelles sont dites.',
  },
  writes: {
    CONFIRM: (today: string, day: string) => `Vérifié le : ${today} → ${day}, source : l’opérateur`,
    HOLDS: (today: string, day: string) => `Confirmée par l’opérateur le : ${today} → ${day}`,
    UNUSED: (today: string, day: string) => `Dernier jour : ${today} → ${day}`,
    ALL_STATED: (today: string, day: string) => `Liens passés en revue : ${today} → ${day}`,
  },
  standings: {
    SAME: 'Dit encore ce que le partenaire a vu.',
    CHANGED: (today: string, was: string, now: string) =>
      `Changé entre-temps : « ${today} », et non plus « ${was} ». Accepter mettrait « ${now} ».`,
    ALREADY: (today: string) => `Le dit déjà : ${today}.`,
    GONE: 'N’est plus dans le réseau, ou plus à cet opérateur : ne peut pas être accepté.',
    NOT_IN_FORCE: 'N’était pas en vigueur le jour de la réponse : ne se confirme pas.',
    OUTDATED:
      'Changé depuis que le partenaire l’a vu : sa confirmation ne vaut plus. Refusez, et redemandez-lui.',
    MISSING_OPEN:
      'Une passerelle que cet opérateur dit manquante n’est ni ajoutée ni refusée : ne peut pas encore être accepté.',
    THERE: 'Une telle passerelle est dans le réseau.',
    NOT_THERE:
      'Aucune telle passerelle n’est encore dans le réseau : ajoutez-la, ou refusez. Tant qu’elle n’est que lue, l’opérateur ne peut pas dire que toutes ses passerelles sont dites.',
    READ: 'Rien ne s’écrit tout seul : lisez, puis modifiez s’il y a lieu.',
  },
  accept: 'Accepter',
  note: 'Lu',
  added: 'Ajoutée',
  refuse: 'Refuser',
  reason: 'Motif (facultatif)',
  reasonHelp: 'Le partenaire le lira sur sa page. N’écrivez rien sur une personne.',
  because: (reason: string) => `Motif : ${reason}`,
  acceptAll: (n: number) => `Accepter ${s(n, 'ligne', 'lignes')}`,
  refuseAll: (n: number) => `Refuser ${s(n, 'ligne', 'lignes')}`,
  allOf: (act: string, operator: string) => `${act} : ${operator}`,
  about: (act: string, said: string, name: string) => `${act} : ${name}, ${said}`,
  decisions: {
    ACCEPTED: (by: string, day: string) => `Accepté par ${by}, ${day}`,
    READ: (by: string, day: string) => `Lu par ${by}, ${day}`,
    ADDED: (by: string, day: string) => `Dite ajoutée par ${by}, ${day}`,
    REFUSED: (by: string, day: string) => `Refusé par ${by}, ${day}`,
  },
  done: {
    ACCEPTED: (n: number, operator: string) => `${operator} : ${s(n, 'ligne acceptée', 'lignes acceptées')}.`,
    READ: (n: number, operator: string) => `${operator} : ${s(n, 'ligne lue', 'lignes lues')}.`,
    ADDED: (n: number, operator: string) =>
      `${operator} : ${s(n, 'passerelle dite ajoutée', 'passerelles dites ajoutées')}.`,
    REFUSED: (n: number, operator: string) => `${operator} : ${s(n, 'ligne refusée', 'lignes refusées')}.`,
  },
  addPasserelle: 'Ajouter cette passerelle',
};
export type ProposalsWords = typeof proposals;
