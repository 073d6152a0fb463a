import * as z from 'zod';
import { AGREEMENT_STATES } from '../../domain/agreements/agreement-state.ts';
import { CONFIRMATION_STATES } from '../../domain/agreements/confirmation.ts';
import { PARTNERSHIP_PHASES } from '../../domain/model/vocabulary.ts';
import { flag, IdText, list, optional } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** State of the screen of agreements. */
export const AgreementsView = CommonView.extend({
  state: list(z.enum(AGREEMENT_STATES)),
  phase: list(z.enum(PARTNERSHIP_PHASES)),
  confirmation: list(z.enum(CONFIRMATION_STATES)),
  /** One of the parties. */
  partner: optional(IdText),
  /** Only those to renew. */
  due: flag(false),
  /** Agreement that is open. */
  sel: optional(IdText),
});
export type AgreementsView = z.output<typeof AgreementsView>;
