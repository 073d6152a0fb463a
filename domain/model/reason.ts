import * as z from 'zod';
import type { ReferralFlow } from './entities.ts';
import { Day, Id, Label, Note } from './fields.ts';

/** The outcomes that a reason may be given for. */
export const REASON_OUTCOMES = ['REFUSED', 'ABANDONED', 'BOTH'] as const;

/**
 * A coded reason why people were refused or left. The id is the code that flow rows name. A reason is retired and never
 * removed while rows name it, so that what was said stays readable.
 */
export const Reason = z.strictObject({
  id: Id,
  label: Label,
  outcome: z.enum(REASON_OUTCOMES),
  /** Rows that begin on this day or later should not give it. */
  retiredSince: Day.optional(),
  note: Note.optional(),
});
export type Reason = z.infer<typeof Reason>;

const reason = (id: string, outcome: Reason['outcome'], fr: string, en: string): Reason => ({
  ...{ id, outcome },
  label: { fr, en },
});

/**
 * The reasons that every network has. A network adds its own, or says of one of these that it is retired or named
 * otherwise. "No answer" is no refusal: nobody decided anything.
 */
export const STANDARD_REASONS: readonly Reason[] = [
  reason('COMPLET', 'REFUSED', 'Plus de place', 'No place left'),
  reason('NIVEAU', 'BOTH', 'Niveau insuffisant ou trop élevé', 'Level too low or too high'),
  reason('STATUT', 'REFUSED', 'Statut ou conditions administratives', 'Status or administrative conditions'),
  reason(
    'PROJET',
    'BOTH',
    'Projet qui ne correspond pas, ou qui a changé',
    'Project that does not fit, or changed',
  ),
  reason('HORAIRE', 'BOTH', 'Horaire', 'Hours'),
  reason('MOBILITE', 'BOTH', 'Transport ou distance', 'Transport or distance'),
  reason('GARDE_ENFANTS', 'BOTH', 'Garde d’enfants', 'Childcare'),
  reason('COUT', 'BOTH', 'Coût', 'Cost'),
  reason('EMPLOI', 'ABANDONED', 'A trouvé un emploi', 'Found a job'),
  reason('AUTRE_FORMATION', 'BOTH', 'Entré dans une autre formation', 'Entered another training'),
  reason('SANS_REPONSE', 'ABANDONED', 'Sans réponse', 'No answer'),
  reason('FIN_DE_DROITS', 'ABANDONED', 'Fin de droits', 'Rights ran out'),
  reason('AUTRE', 'BOTH', 'Autre motif', 'Other reason'),
];

/** The reasons of a network by code: the standard ones, and its own, which replace standard ones of the same code. */
export const reasonsOf = ({
  reasons,
}: {
  readonly reasons: readonly Reason[];
}): ReadonlyMap<string, Reason> => new Map([...STANDARD_REASONS, ...reasons].map((one) => [one.id, one]));

/** The reasons that a flow row names, with the outcome that they are given for. */
export const namedReasons = (
  flow: Pick<ReferralFlow, 'refusedReasons' | 'abandonedReasons'>,
): { readonly reason: string; readonly outcome: 'REFUSED' | 'ABANDONED' }[] => [
  ...(flow.refusedReasons ?? []).map(({ reason: code }) => ({ reason: code, outcome: 'REFUSED' as const })),
  ...(flow.abandonedReasons ?? []).map(({ reason: code }) => ({
    reason: code,
    outcome: 'ABANDONED' as const,
  })),
];
