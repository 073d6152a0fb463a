import * as z from 'zod';
import { CERTAINTIES, Impact, LevelVerdict } from '../../analysis/results.ts';
import { NoGain } from '../../gain/no-gain.ts';
import { Id } from '../../model/fields.ts';
import { FORMALITIES, PASSERELLE_KINDS, PASSERELLE_STATES } from '../../model/vocabulary.ts';

/** The largest numbers of items listed for one cell. Its counts include all items. */
export const MOST_LISTED = { passerelles: 100, candidates: 50, refused: 50 } as const;

/**
 * Why two filières are not proposed to each other. STAGE and SECTOR are only counted, as nobody expects such a
 * bridge. BASSIN: no common bassin, so nothing else is examined. AGE, STATUSES, GROUPS, COMMUNES: no person could
 * meet both entries, or the audience does not. PROGRESS: the second is neither at a later stage nor raises a level.
 * DOOR: the first is a door, and a start already leads to the second.
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
  /** Operator types of the two ends. */
  types: z.tuple([Id, Id]),
};

/** The people that an entry accepts; null where there is no condition. */
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

/** An existing passerelle, of any state, between two of the operators. */
export const SynergyPasserelle = z
  .strictObject({
    id: Id,
    ...Ends,
    kind: z.enum(PASSERELLE_KINDS),
    /** null when unknown. */
    formality: z.enum(FORMALITIES).nullable(),
    state: z.enum(PASSERELLE_STATES),
    /** Whether both ends admit the audience; null without an audience. */
    admission: z.enum(['YES', 'UNKNOWN', 'NO']).nullable(),
  })
  .meta({ id: 'SynergyPasserelle' });
export type SynergyPasserelle = z.infer<typeof SynergyPasserelle>;

/** A passerelle that could be proposed (M04). */
export const SynergyCandidate = z
  .strictObject({
    key: z.string(),
    ...Ends,
    certainty: z.enum(CERTAINTIES),
    impact: Impact,
    /** Why it brings no outlet; null when it brings some. */
    noGain: NoGain.nullable(),
    /** The people that both entries accept; all fields null for everyone. */
    people: PeopleAsked,
    /** UNKNOWN when it has to be checked whether both ends admit the audience; null without an audience. */
    admission: z.enum(['YES', 'UNKNOWN']).nullable(),
  })
  .meta({ id: 'SynergyCandidate' });
export type SynergyCandidate = z.infer<typeof SynergyCandidate>;

/** A pair of filières that is not proposed, though the second could follow the first in a sector that fits. */
export const SynergyRefusal = z
  .strictObject({
    ...Ends,
    reasons: z.array(Refusal).min(1),
    /** Whether it would be a candidate if the audience were not refused and no user had rejected it. */
    otherwiseCandidate: z.boolean(),
    /** The conditions on people of each entry. */
    people: z.strictObject({ from: PeopleAsked, to: PeopleAsked }),
    levels: LevelVerdict,
  })
  .meta({ id: 'SynergyRefusal' });
export type SynergyRefusal = z.infer<typeof SynergyRefusal>;

const Count = z.int().min(0);

/** The passages from operators of one type to operators of another type, or of the same type. */
export const SynergyCell = z
  .strictObject({
    types: z.tuple([Id, Id]),
    passerelles: z.strictObject({ ACTIVE: Count, PLANNED: Count, SUSPENDED: Count, EXPIRED: Count }),
    /** Formality of the active passerelles. */
    formality: z.strictObject({ SIGNED: Count, PROTOCOL: Count, INFORMAL: Count, UNKNOWN: Count }),
    candidates: z.strictObject({ certain: Count, possible: Count }),
    /** Key of the best candidate; null when there is none. */
    best: z.string().nullable(),
    /**
     * Number of pairs that need no new passerelle: one or two lead there, or one is planned, suspended or expired.
     */
    joined: Count,
    /** Number of pairs that are neither candidates nor joined. */
    refused: Count,
    /** Number of refused pairs by reason. A pair may have several reasons, except STAGE, SECTOR and BASSIN. */
    reasons: z.record(Refusal, Count),
  })
  .meta({ id: 'SynergyCell' });
export type SynergyCell = z.infer<typeof SynergyCell>;

/** What joins, could join and cannot join the operators of some types. */
export const Synergies = z
  .strictObject({
    types: z.array(z.strictObject({ id: Id, operators: Count, filieres: Count })),
    /** Requested types that exist neither in the network nor in the standard list. */
    unknownTypes: z.array(z.string()),
    sector: z.string().nullable(),
    /** One cell for every ordered pair of types, in the requested order. */
    cells: z.array(SynergyCell),
    passerelles: z.array(SynergyPasserelle),
    /** Best first, in the order of M04. */
    candidates: z.array(SynergyCandidate),
    /** Pairs with fewest reasons first. */
    refused: z.array(SynergyRefusal),
  })
  .meta({ id: 'Synergies' });
export type Synergies = z.infer<typeof Synergies>;
