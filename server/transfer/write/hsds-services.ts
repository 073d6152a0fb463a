import { fieldWord } from '../../../domain/messages/field-word.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import type { HsdsContext, HsdsRow, HsdsTables } from './hsds-context.ts';
import { uuid } from './hsds-ids.ts';

/**
 * Makes the tables of the HSDS export (Human Services Data Specification) that describe filières as services, with
 * places, schedules, costs, areas and documents.
 */
export function serviceTables(context: HsdsContext): HsdsTables {
  const { filieres } = context.document;
  const say = speaker(context);
  const unit = uuid('unit', 'places');
  return {
    service: filieres.map((filiere) => serviceOf(filiere, context, say)),
    service_at_location: filieres.flatMap(({ id, sites }) =>
      (sites ?? []).map((site) => ({
        id: uuid('at', id, site),
        service_id: uuid('filieres', id),
        location_id: uuid('sites', site),
      })),
    ),
    service_area: filieres.flatMap((filiere) => areasOf(filiere, context)),
    service_capacity: filieres.flatMap((filiere) => capacityOf(filiere, context, unit)),
    unit: [{ id: unit, name: context.words.places }],
    schedule: filieres.flatMap((filiere) => {
      const description = say(filiere, (path) => path.startsWith('schedule.'));
      const service_id = uuid('filieres', filiere.id);
      return description === undefined ? [] : [{ id: uuid('schedule', filiere.id), service_id, description }];
    }),
    cost_option: filieres.flatMap(({ id, cost }) =>
      cost?.feeEuros === undefined
        ? []
        : [
            {
              id: uuid('cost', id),
              service_id: uuid('filieres', id),
              currency: 'EUR',
              amount: cost.feeEuros,
            },
          ],
    ),
    required_document: filieres.flatMap(({ id, entry }) =>
      (entry?.documents ?? []).map((document, index) => ({
        id: uuid('document', id, index),
        service_id: uuid('filieres', id),
        document,
      })),
    ),
  };
}

type Say = (filiere: Filiere, wanted: (path: string) => boolean) => string | undefined;

/** Writes some fields of a filière in words: "Écrit testé : A2 ; Âge minimum : 18". */
function speaker({ names, language }: HsdsContext): Say {
  const words = SHEET_WORDS[language];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return (filiere, wanted) => {
    const said = FIELDS.filieres.flatMap((field) => {
      const value = wanted(field.path) ? fieldValue(filiere, field.path) : undefined;
      if (value === undefined) return [];
      return [`${fieldWord(words.fields, field).label}${colon}${writeCell(field, value, words, names)}`];
    });
    return said.length === 0 ? undefined : said.join(' ; ');
  };
}

function serviceOf(filiere: Filiere, { at, words }: HsdsContext, say: Say): HsdsRow {
  const { id, operator, name, note, entry, exit, waitMonths, observedOn, validFrom, validTo } = filiere;
  const begun = validFrom === undefined || validFrom <= at;
  const ended = validTo !== undefined && validTo < at;
  return {
    id: uuid('filieres', id),
    passerelles_id: id,
    organization_id: uuid('operators', operator),
    name,
    description: note,
    status: ended ? 'defunct' : begun ? 'active' : 'inactive',
    fees_description: say(filiere, (path) => path.startsWith('cost.')),
    wait_time: waitMonths === undefined ? undefined : fill(words.waitMonths, { months: waitMonths }),
    accreditations: exit?.certificateName,
    eligibility_description: say(filiere, (path) => path.startsWith('entry.') || path === 'openAdmission'),
    minimum_age: entry?.ageMin,
    maximum_age: entry?.ageMax,
    assured_date: observedOn,
  };
}

/** Areas served: the communes that the entry admits, else the bassins that the operator covers. */
function areasOf({ id, operator, entry }: Filiere, { names, operators }: HsdsContext): HsdsRow[] {
  const places = entry?.communes ?? operators.get(operator)?.bassins ?? [];
  return places.map((place) => ({
    id: uuid('area', id, place),
    service_id: uuid('filieres', id),
    name: names.nameOf(place) ?? place,
  }));
}

function capacityOf(
  { id, intake, observedOn }: Filiere,
  { at, words }: HsdsContext,
  unit: string,
): HsdsRow[] {
  if (intake === undefined) return [];
  return [
    {
      id: uuid('capacity', id),
      service_id: uuid('filieres', id),
      unit_id: unit,
      available: intake,
      maximum: intake,
      description: words.placesAYear,
      updated: `${observedOn ?? at}T00:00:00.000Z`,
    },
  ];
}
