import * as z from 'zod';
import { CERTAINTIES } from '../../analysis/results.ts';
import { GAP_KINDS } from '../../findings/kinds.ts';
import { LIFE_STATES } from '../../model/finding-life.ts';
import { FORMS } from '../../model/forms.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { EndText, flag, IdText, KeyText, list, optional, perimeterFields, whole } from './fields.ts';

/** States of the follow-up that the list can filter by. Rejected findings are listed separately. */
export const LISTED_STATES = z.enum(LIFE_STATES).exclude(['REJECTED']).options;

/** A cell of the offer: `area:STAGE:sector`. */
const CellText = z
  .string()
  .regex(FORMS.cell)
  .transform((text) => {
    const [area = '', stage, sector = ''] = text.split(':');
    return { area, stage: STAGES.find((one) => one === stage) ?? STAGES[0], sector };
  });

/** What the address of the list of missing bridges keeps. */
export const gapsFields = {
  ...perimeterFields,
  kind: list(z.enum(GAP_KINDS)),
  certainty: optional(z.enum(CERTAINTIES)),
  /** Finding or pair of filières whose card is open. */
  open: optional(KeyText),
  folded: flag(false),
  /** Undocumented findings are listed like others. */
  unfolded: flag(false),
  /** Operator whose undocumented findings are open. */
  under: optional(IdText),
  /** Follow-up states shown; empty = all. */
  life: list(z.enum(LISTED_STATES)),
  /** Parameters of some rules: longest pathway in months, concurrent passerelles, goal of an audience, cells of the offer. */
  horizon: optional(whole(1, 1200)),
  withoutConcurrent: flag(false),
  target: optional(EndText),
  cell: list(CellText),
};
