import * as z from 'zod';
import { CERTAINTIES, Concerned } from '../analysis/results.ts';
import { Finding } from '../findings/finding.ts';
import { LifeShown } from '../findings/follow-up.ts';
import { Doubt } from '../findings/missing-passerelle/doubt.ts';
import { BridgeWay } from '../gain/bridge-way.ts';
import { OnLapsed } from '../gain/results.ts';
import { Day, Id } from '../model/fields.ts';

/** Days ahead in which the home page looks for what expires. */
export const EXPIRY_DAYS = 90;
/** Number of bridges on the home page. */
export const BRIDGES_SHOWN = 3;
/** Most bridges named that are passed over, as they add nothing to those on the page. */
export const SKIPPED_NAMED = 3;
/** Most passerelles named for an element that expires. */
export const RESTING_NAMED = 10;
/** Most follow-ups of the answer, of which the home page lists all on demand. */
export const FOLLOW_UPS_LISTED = 300;
/** Most rows of each other list of the answer. The counts always include all. */
export const ROWS_LISTED = 20;

/** Lists whose elements expire. Sites and measures are part of an operator, and are listed when it keeps working. */
export const EXPIRING_LISTS = [
  'operators',
  'filieres',
  'agreements',
  'passerelles',
  'sites',
  'mitigations',
] as const;

/** A missing bridge between two operators, with whom it concerns. */
export const HomeBridge = z
  .strictObject({
    /** Key of its best missing passerelle (M04), by which the list of missing bridges opens it. */
    key: z.string(),
    operators: z.tuple([Id, Id]),
    /** Its place in the ranking of all missing bridges, from 1. */
    rank: z.int().min(1),
    /** By what it is ranked after its certainty: a place counts as many times as it gains an outlet. */
    gain: z.number().min(0),
    /** `certain` only if nothing behind it is unknown or presumed. */
    certainty: z.enum(CERTAINTIES),
    /** What is uncertain about its best missing passerelle, besides presumed values. */
    doubts: z.array(Doubt),
    /** Filières of the bridge whose values a rule presumed, so that someone must confirm them first. */
    presumed: z.array(Id),
    /** Number of missing passerelles between the two operators. */
    passerelles: z.int(),
    /** Number of its new passerelles, its best one included, that are enough for the places and outlets named here. */
    enough: z.int().min(1),
    /** Places per year of the filières that gain an outlet, each place once. */
    places: z.number().min(0),
    /** Whether some of these places are estimated, as nobody gave the yearly intake. */
    estimated: z.boolean(),
    /** The outlets gained, in id order. */
    outlets: z.array(Id),
    /** The filières of its best missing passerelle, and the months to a job. */
    ...BridgeWay.shape,
    /** Of its places, those that each bridge listed before it concerns too, in the order of the list. */
    shared: z.array(z.number().min(0)),
    /** The lapsed agreements on which its places rest, and what remains without them; null when none. */
    onLapsed: OnLapsed.nullable(),
    /** Null when nobody has said anything of it. */
    life: LifeShown.nullable(),
  })
  .meta({ id: 'HomeBridge' });
export type HomeBridge = z.infer<typeof HomeBridge>;

/** Why a bridge is passed over: those shown gain its places the same outlets, or it gains nothing at all. */
export const SkippedBecause = z.enum(['SAME_PLACES', 'NOTHING_NEW']);
export type SkippedBecause = z.infer<typeof SkippedBecause>;

/** A bridge of the ranking that is not shown, as it adds nothing to those before it. */
export const HomeSkipped = z
  .strictObject({
    key: z.string(),
    operators: z.tuple([Id, Id]),
    because: SkippedBecause,
    /** Rank, from 1, of the bridge shown that concerns the most of its places and gains one of its outlets. */
    variantOf: z.int().min(1).nullable(),
    places: z.number().min(0),
    estimated: z.boolean(),
    outlets: z.array(Id),
    /** The nearest of the outlets that it gains, and the months to it from its first filière. */
    gained: z.strictObject({ outlet: Id, months: z.number().min(0) }).nullable(),
  })
  .meta({ id: 'HomeSkipped' });
export type HomeSkipped = z.infer<typeof HomeSkipped>;

/** An element whose last day is near. */
export const Expiring = z
  .strictObject({
    list: z.enum(EXPIRING_LISTS),
    id: Id,
    /** Its last valid day. */
    on: Day,
    /** Number of active passerelles that rest on an agreement, or that an operator or a filière carries. */
    passerelles: z.int(),
    /** The first of these passerelles, in the order of the network. */
    resting: z.array(Id),
  })
  .meta({ id: 'Expiring' });
export type Expiring = z.infer<typeof Expiring>;

/** An operator whose data should be verified. */
export const HomeToVerify = z
  .strictObject({
    operator: Id,
    /** Number of its filières whose data are old or incomplete. */
    filieres: z.int(),
    /** Places per year that these offer, and whether some of them are estimated. */
    places: z.number().min(0),
    estimated: z.boolean(),
    /** The oldest day on which one of them was verified; null when one never was. */
    oldest: Day.nullable(),
  })
  .meta({ id: 'HomeToVerify' });
export type HomeToVerify = z.infer<typeof HomeToVerify>;

/** A follow-up that is still open. */
export const HomeFollowUp = z
  .strictObject({
    key: z.string(),
    /** Null for a finding that this question does not look for, such as one for an audience. */
    finding: Finding.nullable(),
    /** The planned passerelle on the pair of a missing one, which is no finding any more; null without one. */
    project: Id.nullable(),
    life: LifeShown,
    overdue: z.boolean(),
  })
  .meta({ id: 'HomeFollowUp' });
export type HomeFollowUp = z.infer<typeof HomeFollowUp>;

const counted = <T extends z.ZodType>(item: T) => ({ count: z.int(), listed: z.array(item) });

/** What the home page says of a bassin, an operator or the whole network. */
export const HomeResult = z.strictObject({
  /**
   * The bridges that matter most: certain ones first, then in the order of the list of missing bridges. Each adds
   * something to those before it.
   */
  bridges: z.strictObject({
    ...counted(HomeBridge),
    certain: z.int(),
    /** Pairs of operators of which some place gains an outlet, with the possible missing passerelles too. */
    useful: z.int(),
    /** Whom the listed bridges concern together: each place once. */
    together: Concerned,
    /** The lapsed agreements on which these places rest together; null when none. */
    togetherOnLapsed: OnLapsed.nullable(),
    /** The bridges passed over on the way to the last one listed. */
    skipped: z.strictObject(counted(HomeSkipped)),
  }),
  /** What expires from today on, up to `until`: the first to expire first. */
  expiring: z.strictObject({ until: Day, ...counted(Expiring) }),
  /** What lapsed before today and nothing replaced: the last to lapse first. */
  lapsed: z.strictObject(counted(Expiring)),
  /** Operators whose data should be verified, the most important first. */
  toVerify: z.strictObject({ ...counted(HomeToVerify), filieres: z.int() }),
  /** Open follow-ups: overdue ones first, then by the day by which they are due; those without a day last. */
  followUps: z.strictObject({ ...counted(HomeFollowUp), overdue: z.int() }),
  /** What nobody has documented yet in the whole network. When `isYoung`, it comes before everything else. */
  undocumented: z.strictObject({
    isYoung: z.boolean(),
    operators: z.int(),
    withoutFilieres: z.int(),
    withoutLinks: z.int(),
    withoutLevels: z.int(),
  }),
});
export type HomeResult = z.infer<typeof HomeResult>;
