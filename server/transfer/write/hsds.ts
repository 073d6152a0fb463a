import { isValidAt } from '../../../domain/model/dates.ts';
import type { Operator, Passerelle, Site } from '../../../domain/model/entities.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { type HsdsContext, type HsdsRow, hsdsContext } from './hsds-context.ts';
import { uuid } from './hsds-ids.ts';
import { serviceTables } from './hsds-services.ts';
import { taxonomyTables } from './hsds-taxonomies.ts';
import { notesOf } from './notes.ts';
import { exportWords, type TakenOut } from './taken-out.ts';

/**
 * Writes the exported network in the Human Services Data Specification 3.1 (Open Referral), as tables in one JSON
 * text: operators are organizations, filières services, sites locations. HSDS has no links between services, so
 * `passerelle` and `outlet` are extensions.
 */
export function hsds(taken: TakenOut): string {
  const { document, language } = taken;
  const context = hsdsContext(taken);
  const services = serviceTables(context);
  return JSON.stringify(
    {
      notes: [...notesOf(taken), exportWords(language).notes.hsds],
      organization: document.operators.map((operator) => organizationOf(operator, context)),
      organization_identifier: document.operators.flatMap(identifierOf),
      location: document.sites.map((site) => locationOf(site, context)),
      address: document.sites.flatMap((site) => addressOf(site, context)),
      phone: [
        ...document.operators.flatMap(({ id, telephone }) => phoneOf(id, telephone, 'operators')),
        ...document.sites.flatMap(({ id, telephone }) => phoneOf(id, telephone, 'sites')),
      ],
      ...services,
      schedule: [...(services.schedule ?? []), ...document.sites.flatMap(openingOf)],
      ...taxonomyTables(context),
      outlet: document.outlets.map(({ id, name, sector, romeCode, escoUri, nace }) =>
        row('outlets', id, { name, sector, rome_code: romeCode, esco_uri: escoUri, nace }),
      ),
      passerelle: document.passerelles.map((passerelle) => passerelleOf(passerelle, context)),
    },
    null,
    1,
  );
}

/** A row with its UUID and the id of the element. */
const row = (list: string, id: string, fields: HsdsRow): HsdsRow => ({
  id: uuid(list, id),
  passerelles_id: id,
  ...fields,
});

function organizationOf(operator: Operator, { names, language }: HsdsContext): HsdsRow {
  const { id, name, acronym, note, type, website, contact } = operator;
  return row('operators', id, {
    name,
    alternate_name: acronym,
    // HSDS requires a description.
    description: note ?? names.typeLabel(type, language) ?? type,
    website,
    email: contact !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? contact : undefined,
  });
}

function identifierOf({ id, enterpriseNumber }: Operator): HsdsRow[] {
  if (enterpriseNumber === undefined) return [];
  return [
    {
      id: uuid('enterprise', id),
      organization_id: uuid('operators', id),
      identifier_scheme: 'BE-BCE_KBO',
      identifier_type: 'BCE/KBO',
      identifier: enterpriseNumber,
    },
  ];
}

function locationOf({ id, operator, commune, name }: Site, { communes }: HsdsContext): HsdsRow {
  return row('sites', id, {
    location_type: 'physical',
    organization_id: uuid('operators', operator),
    name: name ?? communes.get(commune)?.name,
  });
}

function addressOf({ id, commune: communeId, address }: Site, { communes }: HsdsContext): HsdsRow[] {
  if (address === undefined) return [];
  const commune = communes.get(communeId);
  const codes = commune?.postalCodes ?? [];
  return [
    {
      id: uuid('address', id),
      location_id: uuid('sites', id),
      address_1: address,
      city: commune?.name ?? communeId,
      // HSDS requires both. A commune with several postal codes does not tell which applies.
      state_province: '',
      postal_code: codes.length === 1 ? codes[0] : '',
      country: 'BE',
      address_type: 'physical',
    },
  ];
}

/** The telephone of an organization or of a location. */
function phoneOf(id: string, number: string | undefined, list: 'operators' | 'sites'): HsdsRow[] {
  if (number === undefined) return [];
  const owner = list === 'operators' ? 'organization_id' : 'location_id';
  return [{ id: uuid('phone', id), [owner]: uuid(list, id), number }];
}

/** The opening hours of a location, in words. */
function openingOf({ id, openingHours }: Site): HsdsRow[] {
  if (openingHours === undefined) return [];
  return [{ id: uuid('opening', id), location_id: uuid('sites', id), description: openingHours }];
}

function passerelleOf(passerelle: Passerelle, { names, at }: HsdsContext): HsdsRow {
  const { id, from, to, kind, formality, agreement, waives, validFrom, validTo, note } = passerelle;
  const toService = names.listOf(to) === 'filieres';
  return row('passerelles', id, {
    from_service_id: uuid('filieres', from),
    to_service_id: toService ? uuid('filieres', to) : undefined,
    to_outlet_id: toService ? undefined : uuid('outlets', to),
    kind,
    formality,
    state: passerelleState(passerelle, at),
    is_valid: isValidAt(passerelle, at),
    agreement: agreement === undefined ? undefined : names.nameOf(agreement),
    waives,
    valid_from: validFrom,
    valid_to: validTo,
    description: note,
  });
}
