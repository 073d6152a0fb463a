import * as z from 'zod';
import { CERTAINTIES, Impact, LevelVerdict } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { FORMALITIES, PASSERELLE_KINDS, PASSERELLE_STATES } from '../../model/vocabulary.ts';

/** What is listed of one cell at most; its counts are those of all. */
export const MOST_LISTED = { passerelles: 100, candidates: 50, refused: 50 } as const;

/**
 * Why two filières are not proposed to each other. STAGE and SECTOR are only counted: nobody expects such a bridge.
 * Without a common BASSIN nothing else is looked at. AGE, STATUSES, GROUPS, COMMUNES: nobody could meet both entries,
 * or the audience does not. PROGRESS: the second neither follows nor raises a level. DOOR: from a door, and some door
 * leads there already.
 */
export const REFUSALS = [
  'STAGE',
  'SECTOR',
  'BASSIN',
  'LEVELS',
  'AGE',
  'STATUSES',
  'GROUPS',
  'COMMUNES',
  'PROGRESS',
  'DOOR',
  'REJECTED',
] as const;
export const Refusal = z.enum(REFUSALS);
export type Refusal = z.infer<typeof Refusal>;

const Ends = {
  from: Id,
  to: Id,
  operators: z.tuple([Id, Id]),
  /** Operator types of the two. */
  types: z.tuple([Id, Id]),
};

/** Who may come in; null = nobody said, so no condition. */
export const PeopleAsked = z
  .strictObject({
    ageMin: z.int().nullable(),
    ageMax: z.int().nullable(),
    statuses: z.array(z.string()).nullable(),
    groups: z.array(z.string()).nullable(),
    communes: z.array(Id).nullable(),
  })
  .meta({ id: 'PeopleAsked' });
export type PeopleAsked = z.infer<typeof PeopleAsked>;

/** A passage that there is, was, or will be between two of the operators. */
export const SynergyPasserelle = z
  .strictObject({
    id: Id,
    ...Ends,
    kind: z.enum(PASSERELLE_KINDS),
    /** null = nobody said. */
    formality: z.enum(FORMALITIES).nullable(),
    state: z.enum(PASSERELLE_STATES),
    /** Whether both ends admit the audience; null when it is read for everyone. */
    admission: z.enum(['YES', 'UNKNOWN', 'NO']).nullable(),
  })
  .meta({ id: 'SynergyPasserelle' });
export type SynergyPasserelle = z.infer<typeof SynergyPasserelle>;

/** A passage that could be proposed (M04). */
export const SynergyCandidate = z
  .strictObject({
    key: z.string(),
    ...Ends,
    certainty: z.enum(CERTAINTIES),
    impact: Impact,
    /** Whom it is for: what both entries ask together. All null: everyone. */
    people: PeopleAsked,
    /** UNKNOWN: to check whether both ends admit the audience; null when it is read for everyone. */
    admission: z.enum(['YES', 'UNKNOWN']).nullable(),
  })
  .meta({ id: 'SynergyCandidate' });
export type SynergyCandidate = z.infer<typeof SynergyCandidate>;

/** A pair of filières of which the second could follow the first, in a sector that fits, and that is not proposed. */
export const SynergyRefusal = z
  .strictObject({
    ...Ends,
    reasons: z.array(Refusal).min(1),
    /** It is a candidate for others: the audience alone is refused, or someone rejected it. */
    otherwiseCandidate: z.boolean(),
    /** What each entry asks. */
    people: z.strictObject({ from: PeopleAsked, to: PeopleAsked }),
    levels: LevelVerdict,
  })
  .meta({ id: 'SynergyRefusal' });
export type SynergyRefusal = z.infer<typeof SynergyRefusal>;

const Count = z.int().min(0);

/** From the operators of one type to those of another, or of the same. */
export const SynergyCell = z
  .strictObject({
    types: z.tuple([Id, Id]),
    passerelles: z.strictObject({ ACTIVE: Count, PLANNED: Count, SUSPENDED: Count, EXPIRED: Count }),
    /** Of the active ones. */
    formality: z.strictObject({ SIGNED: Count, PROTOCOL: Count, INFORMAL: Count, UNKNOWN: Count }),
    candidates: z.strictObject({ certain: Count, possible: Count }),
    /** Key of the best candidate; null without any. */
    best: z.string().nullable(),
    /** Pairs that need no new passage: one or two passerelles lead there, or one is planned, suspended or expired. */
    joined: Count,
    /** Pairs that are neither candidates nor joined. */
    refused: Count,
    /** How many of them each reason stops; a pair may have several, but for STAGE, SECTOR and BASSIN. */
    reasons: z.record(Refusal, Count),
  })
  .meta({ id: 'SynergyCell' });
export type SynergyCell = z.infer<typeof SynergyCell>;

/** What joins, could join and cannot join the operators of some types. */
export const Synergies = z
  .strictObject({
    types: z.array(z.strictObject({ id: Id, operators: Count, filieres: Count })),
    /** Types asked for that neither the network nor the field knows. */
    unknownTypes: z.array(z.string()),
    sector: z.string().nullable(),
    /** Every type to every type, in the order asked for. */
    cells: z.array(SynergyCell),
    passerelles: z.array(SynergyPasserelle),
    /** In the order of candidates. */
    candidates: z.array(SynergyCandidate),
    /** Those with fewest reasons first. */
    refused: z.array(SynergyRefusal),
  })
  .meta({ id: 'Synergies' });
export type Synergies = z.infer<typeof Synergies>;
