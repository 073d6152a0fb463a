import * as z from 'zod';
import { ACTION_KINDS, FLOW_KINDS } from '../model/vocabulary.ts';

/**
 * Schemas of the table of published figures (docs/decisions/011): what readers see of each number of people, and how
 * many numbers of a table they do not see.
 */

/**
 * By what the yearly figures about people sent onward are broken down: two ends, two operators, a source, a target, two
 * stages, two operator types, a bassin, or not at all. From the finest to the coarsest.
 */
export const FIGURE_AXES = [
  'ENDS',
  'OPERATORS',
  'SOURCE',
  'TARGET',
  'STAGES',
  'TYPES',
  'BASSIN',
  'ALL',
] as const;
export type FigureAxis = (typeof FIGURE_AXES)[number];

/** The breakdowns that have figures of quarters too. */
export const QUARTER_AXES = ['STAGES', 'ALL'] as const satisfies readonly FigureAxis[];

/** What readers see of a figure: its value, or that it is masked and at least how many people it stands for. */
export const ShownFigure = z
  .union([
    z.strictObject({ value: z.int().min(0) }),
    z.strictObject({
      masked: z.literal(true),
      atLeast: z.int().min(1).meta({
        description:
          'What its shown parts count, and one person for each of its other numbers that is not zero.',
      }),
    }),
  ])
  .meta({ id: 'ShownFigure' });
export type ShownFigure = z.infer<typeof ShownFigure>;

const MaybeFigure = ShownFigure.nullable().meta({ description: 'null = not reported' });

/** How many figures are masked, of how many that are reported. Zeros count. */
export const MaskedShare = z
  .strictObject({ masked: z.int().min(0), of: z.int().min(0) })
  .meta({ id: 'MaskedShare' });
export type MaskedShare = z.infer<typeof MaskedShare>;

/** The people sent onward that one row of the table counts. */
export const FigureRow = z
  .strictObject({
    about: z
      .array(z.string())
      .meta({ description: 'Ids or codes on the axis: two ends, two stages, a bassin…; empty for ALL.' }),
    count: MaybeFigure,
    /** The outcomes add the rows that give all four of them; null when none does. */
    started: MaybeFigure,
    refused: MaybeFigure,
    abandoned: MaybeFigure,
    pending: MaybeFigure,
    quarters: z
      .array(MaybeFigure)
      .length(4)
      .nullable()
      .meta({ description: 'Counts of the quarters; null for a breakdown without quarters.' }),
  })
  .meta({ id: 'FigureRow' });
export type FigureRow = z.infer<typeof FigureRow>;

/** How many figures of the table of a breakdown are masked: of all, and of those of the year alone. */
export const AxisShare = z
  .strictObject({ ...MaskedShare.shape, ofYear: MaskedShare })
  .meta({ id: 'AxisShare' });
export type AxisShare = z.infer<typeof AxisShare>;

const actionsOfPeriod = {
  actions: z
    .int()
    .min(0)
    .meta({ description: 'How many actions, whether they give a number of people or not.' }),
  participants: MaybeFigure,
};

/** The awareness actions of one kind in a year, and in its quarters. */
export const ActionFigureRow = z
  .strictObject({
    kind: z.enum(ACTION_KINDS),
    ...actionsOfPeriod,
    quarters: z.array(z.strictObject(actionsOfPeriod)).length(4),
  })
  .meta({ id: 'ActionFigureRow' });
export type ActionFigureRow = z.infer<typeof ActionFigureRow>;

/** The published figures of a calendar year: people sent onward of one kind by one breakdown, and actions. */
export const FigureTable = z.strictObject({
  years: z.array(z.string()).meta({ description: 'Calendar years that have figures, in order.' }),
  kinds: z.array(z.enum(FLOW_KINDS)).meta({ description: 'Kinds that have figures in the year.' }),
  year: z.string().nullable().meta({ description: 'null when no year has figures' }),
  kind: z.enum(FLOW_KINDS),
  axis: z.enum(FIGURE_AXES),
  rows: z.array(FigureRow),
  ...MaskedShare.shape,
  shares: z.record(z.enum(FIGURE_AXES), AxisShare),
  actions: z.strictObject({ rows: z.array(ActionFigureRow), ...MaskedShare.shape }),
});
export type FigureTable = z.infer<typeof FigureTable>;
