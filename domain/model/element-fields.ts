import type { ChoiceName, CodeName, Field, FieldType } from './field-types.ts';
import type { EntityList } from './network.ts';
import { DIMENSIONS } from './vocabulary.ts';

/**
 * The table of all fields of all elements that a table, form, spreadsheet or export shows: list, path and type of
 * value. The words for people are in `domain/messages/<language>/fields.ts`.
 */

type Draft = readonly [path: string, type: FieldType, required?: 'required'];

const id: Draft = ['id', { kind: 'id' }, 'required'];
/** For lists whose ids may be left out: `derivedId` of `network.ts` makes the id from other fields. */
const derivedId: Draft = ['id', { kind: 'id' }];
const text = (path: string): Draft => [path, { kind: 'text' }];
const name: Draft = ['name', { kind: 'text' }, 'required'];
const note = (path = 'note'): Draft => [path, { kind: 'note' }];
const whole = (path: string): Draft => [path, { kind: 'whole' }];
const months = (path: string): Draft => [path, { kind: 'months' }];
const decimal = (path: string): Draft => [path, { kind: 'decimal' }];
const people = (path: string): Draft => [path, { kind: 'people' }];
const yesNo = (path: string): Draft => [path, { kind: 'yesNo' }];
const day = (path: string): Draft => [path, { kind: 'day' }];
const url = (path: string): Draft => [path, { kind: 'url' }];
const urls = (path: string): Draft => [path, { kind: 'urls' }];
const texts = (path: string): Draft => [path, { kind: 'texts' }];
const json = (path: string): Draft => [path, { kind: 'json' }];
const ref = (path: string, ...lists: EntityList[]): Draft => [path, { kind: 'ref', lists }];
const refs = (path: string, ...lists: EntityList[]): Draft => [path, { kind: 'refs', lists }];
const choice = (path: string, of: ChoiceName): Draft => [path, { kind: 'choice', of }];
const choices = (path: string, of: ChoiceName): Draft => [path, { kind: 'choices', of }];
const code = (path: string, of: CodeName): Draft => [path, { kind: 'code', of }];
const codes = (path: string, of: CodeName): Draft => [path, { kind: 'codes', of }];
const required = ([path, type]: Draft): Draft => [path, type, 'required'];

const presumed: Draft = ['presumed', { kind: 'fieldNames' }];

const PERIOD = [required(day('from')), required(day('to'))];
const VALIDITY = [day('validFrom'), day('validTo')];
const VERIFIED = [day('observedOn'), choice('confidence', 'confidence')];
const PROVENANCE = [text('source'), ...VERIFIED];

const levelFields = DIMENSIONS.flatMap((dimension): Draft[] => [
  [`entry.${dimension}.min`, { kind: 'level', dimension, zero: 'entry' }],
  [`entry.${dimension}.tested`, { kind: 'level', dimension, zero: 'entry' }],
  [`entry.${dimension}.max`, { kind: 'level', dimension, zero: 'entry' }],
  codes(`entry.${dimension}.maxWaivedBy`, 'status'),
  [`exit.${dimension}`, { kind: 'level', dimension, zero: 'exit' }],
]);

const DRAFTS: Readonly<Record<EntityList, readonly Draft[]>> = {
  operatorTypes: [id, required(json('labels'))],
  communes: [
    id,
    name,
    text('nis'),
    texts('postalCodes'),
    decimal('latitude'),
    decimal('longitude'),
    yesNo('fictional'),
    ...PROVENANCE,
  ],
  bassins: [id, name, required(json('communes')), yesNo('fictional'), ...PROVENANCE],
  operators: [
    id,
    name,
    text('acronym'),
    texts('aliases'),
    ['type', { kind: 'operatorType' }, 'required'],
    refs('bassins', 'bassins'),
    ref('seat', 'communes'),
    text('enterpriseNumber'),
    text('establishmentNumber'),
    url('website'),
    text('contact'),
    text('telephone'),
    text('openingHours'),
    yesNo('placeholder'),
    day('linksVerifiedOn'),
    note(),
    presumed,
    ...VALIDITY,
    ...PROVENANCE,
  ],
  regionales: [
    id,
    name,
    json('bassins'),
    json('operators'),
    yesNo('fictional'),
    note(),
    ...VALIDITY,
    ...PROVENANCE,
  ],
  sites: [
    id,
    required(ref('operator', 'operators')),
    required(ref('commune', 'communes')),
    text('name'),
    text('address'),
    text('contact'),
    text('telephone'),
    text('openingHours'),
    ...VALIDITY,
    ...PROVENANCE,
  ],
  filieres: [
    id,
    required(ref('operator', 'operators')),
    name,
    required(choice('stage', 'stage')),
    code('sector', 'sector'),
    refs('sites', 'sites'),
    ...levelFields,
    whole('entry.ageMin'),
    whole('entry.ageMax'),
    codes('entry.statuses', 'status'),
    codes('entry.groups', 'group'),
    refs('entry.communes', 'communes'),
    texts('entry.documents'),
    text('exit.certificateName'),
    whole('exit.cfcLevel'),
    whole('intake'),
    months('durationMonths'),
    ['hours', { kind: 'hours' }],
    months('waitMonths'),
    people('waitingCount'),
    choices('schedule.availability', 'availability'),
    decimal('schedule.hoursPerWeek'),
    ['schedule.startTime', { kind: 'time' }],
    whole('schedule.sessionsPerYear'),
    yesNo('schedule.rollingEntry'),
    decimal('cost.feeEuros'),
    codes('cost.exemptStatuses', 'status'),
    yesNo('cost.travelRefunded'),
    yesNo('openAdmission'),
    yesNo('terminal'),
    code('romeCode', 'rome'),
    code('formacode', 'plain'),
    url('escoUri'),
    whole('iscedLevel'),
    code('iscedField', 'plain'),
    note(),
    presumed,
    ...VALIDITY,
    ...PROVENANCE,
  ],
  outlets: [
    id,
    name,
    code('sector', 'sector'),
    code('romeCode', 'rome'),
    url('escoUri'),
    code('nace', 'plain'),
    yesNo('durable'),
    ...PROVENANCE,
  ],
  preps: [
    derivedId,
    required(ref('filiere', 'filieres')),
    required(ref('outlet', 'outlets')),
    ...VALIDITY,
    ...PROVENANCE,
  ],
  agreements: [
    id,
    name,
    choice('kind', 'agreementKind'),
    required(refs('parties', 'operators')),
    choice('phase', 'phase'),
    day('signedOn'),
    note('object'),
    urls('documents'),
    ['confirmations', { kind: 'confirmations' }],
    ...VALIDITY,
    ...PROVENANCE,
  ],
  passerelles: [
    id,
    required(ref('from', 'filieres')),
    required(ref('to', 'filieres', 'outlets')),
    required(choice('kind', 'passerelleKind')),
    choice('formality', 'formality'),
    yesNo('planned'),
    day('suspendedFrom'),
    day('suspendedTo'),
    ref('agreement', 'agreements'),
    choices('waives', 'dimension'),
    text('restsOn'),
    note('facilitation'),
    note(),
    ...VALIDITY,
    ...PROVENANCE,
  ],
  reasons: [
    id,
    required(text('label.fr')),
    text('label.en'),
    required(choice('outcome', 'reasonOutcome')),
    day('retiredSince'),
    note(),
  ],
  flows: [
    derivedId,
    required(ref('source', 'filieres', 'operators')),
    required(ref('target', 'filieres', 'operators', 'outlets')),
    required(day('from')),
    required(day('to')),
    required(choice('kind', 'flowKind')),
    code('channel', 'channel'),
    required(choice('declaredBy', 'declarer')),
    required(people('count')),
    people('started'),
    people('refused'),
    people('abandoned'),
    people('pending'),
    ['refusedReasons', { kind: 'reasons' }],
    ['abandonedReasons', { kind: 'reasons' }],
    note(),
    text('reference'),
    ...VERIFIED,
  ],
  nilReports: [
    derivedId,
    required(ref('source', 'operators')),
    required(ref('target', 'operators')),
    required(day('from')),
    required(day('to')),
    required(choice('declaredBy', 'declarer')),
    note(),
    text('reference'),
    ...VERIFIED,
  ],
  obstacles: [
    id,
    required(ref('on', 'filieres', 'sites', 'passerelles')),
    name,
    required(choice('category', 'obstacleCategory')),
    required(choice('severity', 'severity')),
    ['affects', { kind: 'affects' }],
    decimal('measure'),
    text('unit'),
    note(),
    ...VALIDITY,
    ...PROVENANCE,
  ],
  mitigations: [
    id,
    name,
    required(ref('operator', 'operators')),
    required(refs('lifts', 'obstacles')),
    note(),
    ...VALIDITY,
    ...PROVENANCE,
  ],
  actions: [
    id,
    required(choice('kind', 'actionKind')),
    name,
    required(day('date')),
    text('theme'),
    choice('form', 'actionForm'),
    refs('operators', 'operators'),
    refs('filieres', 'filieres'),
    refs('passerelles', 'passerelles'),
    refs('agreements', 'agreements'),
    ref('commune', 'communes'),
    people('participants'),
    note('outcome'),
    url('link'),
    texts('findings'),
    ...PROVENANCE,
  ],
  audiences: [
    id,
    required(text('label.fr')),
    text('label.en'),
    whole('age'),
    codes('statuses', 'status'),
    codes('groups', 'group'),
    ref('commune', 'communes'),
    yesNo('loneParent'),
    yesNo('woman'),
    yesNo('literate'),
    yesNo('hasCar'),
    yesNo('needsChildcare'),
    choices('availability', 'availability'),
    months('rightsMonths'),
    ...DIMENSIONS.map(
      (dimension): Draft => [`levels.${dimension}`, { kind: 'level', dimension, zero: 'person' }],
    ),
  ],
  travelTimes: [
    derivedId,
    required(ref('from', 'communes')),
    required(ref('to', 'communes')),
    required(whole('minutes')),
    text('source'),
    ...VALIDITY,
  ],
  findingLives: [
    derivedId,
    required(text('key')),
    required(text('state')),
    note('reason'),
    required(text('author')),
    required(day('date')),
    text('carrier'),
    ref('operator', 'operators'),
    day('due'),
    required(text('evidence')),
  ],
  scenarios: [id, name, note(), required(json('changes')), day('createdOn')],
  importMappings: [id, name, required(json('mapping.sheets')), required(json('mapping.values'))],
  views: [id, name, note(), required(whole('rank')), text('state'), text('camera'), text('profile')],
  reports: [
    id,
    name,
    ...PERIOD,
    text('perimeter'),
    required(text('language')),
    json('texts'),
    json('issues'),
  ],
};

/** The fields of each list, in the order of its schema. */
export const FIELDS = Object.fromEntries(
  Object.entries(DRAFTS).map(([list, drafts]) => [
    list,
    drafts.map(
      ([path, type, need]): Field => ({
        list: list as EntityList,
        path,
        type,
        required: need === 'required',
      }),
    ),
  ]),
) as unknown as Readonly<Record<EntityList, readonly Field[]>>;
