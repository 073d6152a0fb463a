import * as z from 'zod';
import { Day, Id } from '../model/fields.ts';
import { FLOW_KINDS } from '../model/vocabulary.ts';
import { MaskedShare, ShownFigure } from '../secrecy/figure-results.ts';

/** Schemas of what the published figures of a year say of passerelles: declared and observed. */

/**
 * Whether people who went from one end to another had a passerelle to go over. UNSURE: an end is only given as an
 * operator, and a passerelle links filières of it. NO_SENDER: nobody sent them, or it is not known who.
 */
export const BRIDGES = ['DECLARED', 'NONE', 'UNSURE', 'NO_SENDER'] as const;
export type Bridge = (typeof BRIDGES)[number];

const MaybeFigure = ShownFigure.nullable();

/** A share of people that may be told: neither part is small. */
export const Share = z
  .strictObject({ part: z.int().min(0), of: z.int().min(20) })
  .meta({ id: 'PeopleShare' });
export type Share = z.infer<typeof Share>;

/** Two reports of the same people that do not agree: both ends, months and kind are the same. */
export const Disagreement = z
  .strictObject({
    from: Day,
    to: Day,
    sender: z.int().min(0).meta({ description: 'People sent, as the sender says. This one counts.' }),
    receiver: z.int().min(0).meta({ description: 'The same people, as the receiver says.' }),
  })
  .meta({ id: 'ReferralDisagreement' });
export type Disagreement = z.infer<typeof Disagreement>;

const Outcomes = {
  started: MaybeFigure,
  refused: MaybeFigure,
  abandoned: MaybeFigure,
  pending: MaybeFigure,
};

/** All people of the year, and what became of those of whom that is known. */
export const ReferralTotal = z
  .strictObject({ count: MaybeFigure, ...Outcomes })
  .meta({ id: 'ReferralTotal' });
export type ReferralTotal = z.infer<typeof ReferralTotal>;

/** The people sent from one end to another in the year, and what became of them. */
export const ReferralPair = z
  .strictObject({
    source: Id,
    target: Id,
    bridge: z.enum(BRIDGES),
    passerelles: z.array(Id).meta({ description: 'Passerelles of that pair in force in the year.' }),
    count: MaybeFigure,
    ...Outcomes,
    share: Share.nullable().meta({
      description:
        'Those who started, of those whose outcome is given; null when a number is masked or the base is under 20.',
    }),
    disagreements: z.array(Disagreement),
  })
  .meta({ id: 'ReferralPair' });
export type ReferralPair = z.infer<typeof ReferralPair>;

/** Whether anybody went over a passerelle. UNSURE: only reports of its operators as wholes say so. */
export const CARRIED = ['SOMEBODY', 'NOBODY', 'UNSURE', 'NOT_REPORTED'] as const;
export type Carried = (typeof CARRIED)[number];

export const DeclaredBridge = z
  .strictObject({ passerelle: Id, from: Id, to: Id, carried: z.enum(CARRIED) })
  .meta({ id: 'DeclaredBridge' });
export type DeclaredBridge = z.infer<typeof DeclaredBridge>;

/** What is declared and what is observed from one operator type to another. */
export const TypePair = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    declared: z.int().min(0).meta({ description: 'Passerelles in force in the year.' }),
    carrying: z.int().min(0).meta({ description: 'Those of them over which somebody went, for sure.' }),
    observed: MaybeFigure,
  })
  .meta({ id: 'TypePair' });
export type TypePair = z.infer<typeof TypePair>;

/** How many of the observed people went over declared passerelles: a number, or between which two it lies. */
export const OnDeclared = z
  .strictObject({
    least: z.int().min(0),
    most: z.int().min(0).nullable().meta({ description: 'null when no published figure limits it' }),
    of: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'People sent by somebody known; null when a masked figure hides it.' }),
    shown: Share.nullable().meta({
      description: 'The same of shown numbers alone; null when there are few, or a part is small.',
    }),
    percent: z
      .strictObject({ least: z.int().min(0).max(100), most: z.int().min(0).max(100) })
      .nullable()
      .meta({ description: 'null under 20 people, or when either part is small' }),
  })
  .meta({ id: 'OnDeclared' });
export type OnDeclared = z.infer<typeof OnDeclared>;

/** Declared and observed in a calendar year, of one kind of referral. */
export const Referrals = z.strictObject({
  years: z.array(z.string()),
  year: z.string().nullable().meta({ description: 'null when no year has figures' }),
  kind: z.enum(FLOW_KINDS),
  total: ReferralTotal,
  pairs: z.array(ReferralPair),
  ...MaskedShare.shape,
  bridges: z.array(DeclaredBridge),
  types: z.array(TypePair),
  onDeclared: OnDeclared,
});
export type Referrals = z.infer<typeof Referrals>;
