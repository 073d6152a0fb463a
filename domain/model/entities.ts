import * as z from 'zod';
import { Cost, EntryConditions, ExitOutcome, Schedule } from './conditions.ts';
import {
  Code,
  Day,
  DimensionName,
  DocumentLink,
  Id,
  Note,
  Presumed,
  provenance,
  Text,
  validity,
  Whole,
} from './fields.ts';
import { FindingKey } from './finding-key.ts';
import { FORMS } from './forms.ts';
import { MapPlaces } from './map-place.ts';
import {
  ACTION_KINDS,
  AGREEMENT_KINDS,
  FLOW_DECLARERS,
  FLOW_KINDS,
  FORMALITIES,
  MASKED,
  OBSTACLE_CATEGORIES,
  PARTNERSHIP_PHASES,
  PASSERELLE_KINDS,
  SEVERITIES,
  STAGES,
} from './vocabulary.ts';

/** A family of operators. Its names have dates (EFT until 2013, CISP since). */
export const OperatorType = z.strictObject({
  id: Id,
  labels: z.array(z.strictObject({ fr: Text, en: Text.optional(), ...validity })).min(1),
});

export const Commune = z.strictObject({
  id: Id,
  name: Text,
  /** NIS code (Belgian statistics office); absent for an invented commune. */
  nis: z.string().regex(FORMS.nis).optional(),
  postalCodes: z.array(z.string().regex(FORMS.postalCode)).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  fictional: z.boolean().optional(),
  ...provenance,
});

/** A territory of concertation: a dated set of communes. */
export const Bassin = z.strictObject({
  id: Id,
  name: Text,
  communes: z.array(z.strictObject({ commune: Id, ...validity })),
  fictional: z.boolean().optional(),
  ...provenance,
});

export const Operator = z.strictObject({
  id: Id,
  name: Text,
  acronym: Text.optional(),
  /** Other names: older, local, misspelt. */
  aliases: z.array(Text).min(1).optional(),
  type: Id,
  /** Bassins that the operator says it covers. They locate its filières that have no valid site. */
  bassins: z.array(Id).min(1).optional(),
  /** Commune of its seat. With a site there, the map has the operator there. */
  seat: Id.optional(),
  enterpriseNumber: z.string().regex(FORMS.enterpriseNumber).optional(),
  /** Its number in the register that it comes from; several operators may share one enterprise number. */
  establishmentNumber: Text.optional(),
  /** A link by the rule of `links.ts`, which is narrower than its schema. */
  website: z.url().optional(),
  /** A mailbox of the organisation, never of a person. */
  contact: Text.optional(),
  /** A number of the organisation, never of a person. */
  telephone: Text.optional(),
  openingHours: Text.optional(),
  /** True while only the name of the operator is known. */
  placeholder: z.boolean().optional(),
  /** Day on which someone went through all its passerelles with it; "there is none" counts too. */
  linksVerifiedOn: Day.optional(),
  note: Note.optional(),
  presumed: Presumed.optional(),
  ...validity,
  ...provenance,
});

/** A place where an operator works. */
export const Site = z.strictObject({
  id: Id,
  operator: Id,
  commune: Id,
  name: Text.optional(),
  address: Text.optional(),
  /** A mailbox of the place, never of a person. */
  contact: Text.optional(),
  /** A number of the place, never of a person. */
  telephone: Text.optional(),
  openingHours: Text.optional(),
  ...validity,
  ...provenance,
});

/** A number of people, or the mark of a masked number. */
export const PeopleCount = z.union([Whole, z.literal(MASKED)]);

/** A learning or service unit with entry conditions, exit outcome and capacity. */
export const Filiere = z.strictObject({
  id: Id,
  operator: Id,
  name: Text,
  stage: z.enum(STAGES),
  /** Code of the trade sector; GENERIC for no particular trade; absent when unknown. */
  sector: Code.optional(),
  sites: z.array(Id).min(1).optional(),
  entry: EntryConditions.optional(),
  exit: ExitOutcome.optional(),
  /** Places per year. */
  intake: Whole.optional(),
  durationMonths: Whole.optional(),
  /** Whole length in hours. Months for the clock are derived from it when nobody gave them (`lengthInMonths`). */
  hours: z.number().min(0).max(100_000).optional(),
  waitMonths: Whole.optional(),
  /** Number of people on the waiting list. */
  waitingCount: PeopleCount.optional(),
  schedule: Schedule.optional(),
  cost: Cost.optional(),
  /** Whether anyone may come in directly ("accès direct"); absent when unknown. */
  openAdmission: z.boolean().optional(),
  /** True for a normal end of a pathway: having no onward passage is then no dead end. */
  terminal: z.boolean().optional(),
  romeCode: Code.optional(),
  formacode: Code.optional(),
  escoUri: z.url().optional(),
  iscedLevel: z.int().min(0).max(8).optional(),
  iscedField: Code.optional(),
  note: Note.optional(),
  presumed: Presumed.optional(),
  mapPlaces: MapPlaces.optional(),
  ...validity,
  ...provenance,
});

/** A job family reachable at the end. */
export const Outlet = z.strictObject({
  id: Id,
  name: Text,
  sector: Code.optional(),
  romeCode: Code.optional(),
  escoUri: z.url().optional(),
  nace: Code.optional(),
  durable: z.boolean().optional(),
  mapPlaces: MapPlaces.optional(),
  ...provenance,
});

/** Says that a filière prepares for an outlet. It is a fact about content, not an agreement. */
export const Prep = z.strictObject({
  id: Id.optional(),
  filiere: Id,
  outlet: Id,
  ...validity,
  ...provenance,
});

/**
 * An organised, directed passage from a filière to a filière or an outlet. Its state on a day is derived from its
 * dates.
 */
export const Passerelle = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  kind: z.enum(PASSERELLE_KINDS),
  formality: z.enum(FORMALITIES).optional(),
  /** True while the passerelle is not confirmed; `validFrom` is then the intended first day. */
  planned: z.boolean().optional(),
  suspendedFrom: Day.optional(),
  suspendedTo: Day.optional(),
  agreement: Id.optional(),
  /** Level dimensions that the passage does not ask for. */
  waives: z.array(DimensionName).optional(),
  /** The roles or papers that an informal passage depends on. */
  restsOn: Text.optional(),
  /** What makes the passage easier: joint interview, visit, tutor. */
  facilitation: Note.optional(),
  note: Note.optional(),
  ...validity,
  ...provenance,
});

/** Most documents of one agreement. */
const MOST_DOCUMENTS = 20;

/** A written agreement that passerelles or actions are based on. */
export const Agreement = z.strictObject({
  id: Id,
  name: Text,
  kind: z.enum(AGREEMENT_KINDS).optional(),
  parties: z.array(Id).min(1),
  phase: z.enum(PARTNERSHIP_PHASES).optional(),
  signedOn: Day.optional(),
  object: Note.optional(),
  /** Where the texts that show the agreement are: the signed text, an amendment, minutes. */
  documents: z.array(DocumentLink).min(1).max(MOST_DOCUMENTS).optional(),
  /** Days on which a party said that the agreement holds. A party may say it again; the latest day counts. */
  confirmations: z
    .array(z.strictObject({ operator: Id, on: Day }))
    .min(1)
    .optional(),
  ...validity,
  ...provenance,
});

const CodedReasons = z.array(z.strictObject({ reason: Code, count: PeopleCount })).min(1);

/** The numbers of a flow row. */
const flowCounts = {
  count: PeopleCount,
  started: PeopleCount.optional(),
  refused: PeopleCount.optional(),
  abandoned: PeopleCount.optional(),
  pending: PeopleCount.optional(),
};

/** A flow row as it was before a merge of two elements added it to another. */
export const MergedRow = z.strictObject({ id: Id, ...flowCounts });

/** People sent onward, as totals over whole months, at least a quarter. A row never describes one person. */
export const ReferralFlow = z.strictObject({
  id: Id.optional(),
  /** Filière, operator, UNKNOWN or SELF. */
  source: Id,
  /** Filière, operator or outlet. */
  target: Id,
  from: Day,
  to: Day,
  kind: z.enum(FLOW_KINDS),
  channel: Code.optional(),
  declaredBy: z.enum(FLOW_DECLARERS),
  ...flowCounts,
  refusedReasons: CodedReasons.optional(),
  abandonedReasons: CodedReasons.optional(),
  /**
   * The rows that a merge added up into this one, so that the sum gives none of them away (docs/decisions/011). Users
   * never see them.
   */
  mergedFrom: z.array(MergedRow).min(2).optional(),
  note: Note.optional(),
  /** Where the row comes from. Other elements use `source` for this, but here `source` is where people come from. */
  reference: Text.optional(),
  observedOn: provenance.observedOn,
  confidence: provenance.confidence,
});

/**
 * A fact that keeps some audience out of a filière, a site or a passerelle. `affects` says whom it concerns: an
 * audience matches when it has all tags of at least one group; absent means everyone.
 */
export const Obstacle = z.strictObject({
  id: Id,
  on: Id,
  name: Text,
  category: z.enum(OBSTACLE_CATEGORIES),
  severity: z.enum(SEVERITIES),
  affects: z.array(z.array(AffectTag()).min(1)).min(1).optional(),
  measure: z.number().optional(),
  unit: Text.optional(),
  note: Note.optional(),
  ...validity,
  ...provenance,
});

/** A measure that lifts obstacles: a crèche, a shuttle, an oral test. */
export const Mitigation = z.strictObject({
  id: Id,
  name: Text,
  operator: Id,
  lifts: z.array(Id).min(1),
  note: Note.optional(),
  ...validity,
  ...provenance,
});

/** A dated activity towards partners or the public: one of the seven kinds of the convention. */
export const AwarenessAction = z.strictObject({
  id: Id,
  kind: z.enum(ACTION_KINDS),
  name: Text,
  date: Day,
  theme: Text.optional(),
  form: z.enum(['INDIVIDUAL', 'COLLECTIVE']).optional(),
  operators: z.array(Id).min(1).optional(),
  filieres: z.array(Id).min(1).optional(),
  passerelles: z.array(Id).min(1).optional(),
  agreements: z.array(Id).min(1).optional(),
  commune: Id.optional(),
  /** The meeting that it was, or was part of. */
  meeting: Id.optional(),
  participants: PeopleCount.optional(),
  outcome: Note.optional(),
  /** The document that goes with it: minutes, a list of those present without their names, slides. */
  link: DocumentLink.optional(),
  /** Keys of the findings that it is about. Their elements may no longer exist. */
  findings: z.array(FindingKey).min(1).optional(),
  ...provenance,
});

/** A tag that says whom an obstacle concerns, such as `NO_CAR` or `COMMUNE:orneval`. */
function AffectTag() {
  return z.string().regex(FORMS.affectTag);
}

export type OperatorType = z.infer<typeof OperatorType>;
export type Commune = z.infer<typeof Commune>;
export type Bassin = z.infer<typeof Bassin>;
export type Operator = z.infer<typeof Operator>;
export type Site = z.infer<typeof Site>;
export type Filiere = z.infer<typeof Filiere>;
export type Outlet = z.infer<typeof Outlet>;
export type Prep = z.infer<typeof Prep>;
export type Passerelle = z.infer<typeof Passerelle>;
export type Agreement = z.infer<typeof Agreement>;
export type ReferralFlow = z.infer<typeof ReferralFlow>;
export type Obstacle = z.infer<typeof Obstacle>;
export type Mitigation = z.infer<typeof Mitigation>;
export type AwarenessAction = z.infer<typeof AwarenessAction>;
