import { withPresentLinks } from './check-links.ts';
import { Id } from './fields.ts';
import { isRecord, type Loose } from './loose.ts';
import { FORMAT_VERSION } from './network.ts';
import { WITH_COUNTS, withPresentMark } from './older-mark.ts';
import { type Problem, shown } from './problems.ts';
import { type Reason, STANDARD_REASONS } from './reason.ts';

const records = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

interface Upgraded {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Upgrades an older network document to the current version, and returns it with the problems that prevent it, such
 * as a newer or unknown version. Version 2 derives the state of a passerelle from dates, where version 1 stored it,
 * and dates the communes of a bassin. Version 3 adds `importMappings`, version 4 `views`. Version 5 has
 * another mark for masked numbers of people. Version 6 adds `linksVerifiedOn`, lengths in hours, telephones, opening hours
 * and presumed fields, and refuses 0 hours a week, which is read as unknown in an older document. Version 7 adds who carries
 * a follow-up and until when, version 8 the places on the map, version 9 `nilReports`, `regionales`
 * and `reasons`, where an older document gets the codes that its flow rows name. Version 10 adds `reports`,
 * `documents` and `confirmations` of agreements, and one rule for all links (`links.ts`), by which those of an older
 * document are put right. Version 11 adds `stories`, `meetings` and `meetingPoints`.
 */
export function upgrade(value: Loose): Upgraded {
  const version = value.version;
  if (version === FORMAT_VERSION) return { value, problems: [] };
  if (isOlder(version) && value.reasons === undefined)
    return upgrade({ ...value, reasons: reasonsUsed(value) });
  if (isOlder(version)) {
    const marked = version <= 4 ? withPresentMarks(value) : value;
    const timed = version <= 5 ? withoutZeroWeeks(marked) : marked;
    const linked = withPresentLinks(timed);
    return version === 1
      ? fromVersion1(linked)
      : { value: { ...linked, version: FORMAT_VERSION }, problems: [] };
  }
  const code =
    typeof version === 'number' && version > FORMAT_VERSION ? 'version-too-new' : 'version-unknown';
  const problem: Problem = {
    code,
    severity: 'error',
    path: 'version',
    value: shown(version),
    details: { current: FORMAT_VERSION },
  };
  return { value, problems: [problem] };
}

const isOlder = (version: unknown): version is number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1 && version < FORMAT_VERSION;

/** The codes of reasons that flow rows of an older document name and that are not standard, under their own name. */
function reasonsUsed(document: Loose): Reason[] {
  const rows = records(document.flows).filter(isRecord);
  const named = rows.flatMap((row) =>
    [...records(row.refusedReasons), ...records(row.abandonedReasons)].map((one) =>
      isRecord(one) ? one.reason : undefined,
    ),
  );
  const taken = new Set(
    Object.values(document).flatMap((list) =>
      records(list).map((one) => (isRecord(one) ? one.id : undefined)),
    ),
  );
  return [...new Set(named)].flatMap((code): Reason[] => {
    const isNew = !taken.has(code) && !STANDARD_REASONS.some(({ id }) => id === code);
    const id = isNew ? Id.safeParse(code) : undefined;
    return id?.success === true ? [{ id: id.data, label: { fr: id.data }, outcome: 'BOTH' }] : [];
  });
}

/** Returns a document of version 1 to 4 with the present mark of masked numbers. */
function withPresentMarks(document: Loose): Loose {
  const lists = WITH_COUNTS.filter((list) => Array.isArray(document[list])).map((list) => [
    list,
    records(document[list]).map((element) => withPresentMark(list, element)),
  ]);
  return { ...document, ...Object.fromEntries(lists) };
}

/** Returns a document of version 1 to 5 in which no filière has 0 hours a week. */
function withoutZeroWeeks(document: Loose): Loose {
  if (!Array.isArray(document.filieres)) return document;
  const filieres = document.filieres.map((filiere: unknown) => {
    if (!isRecord(filiere) || !isRecord(filiere.schedule) || filiere.schedule.hoursPerWeek !== 0)
      return filiere;
    const { hoursPerWeek: _zero, ...schedule } = filiere.schedule;
    return { ...filiere, schedule };
  });
  return { ...document, filieres };
}

function fromVersion1(document: Loose): Upgraded {
  const problems: Problem[] = [];
  const bassins = records(document.bassins).map((bassin) =>
    isRecord(bassin)
      ? {
          ...bassin,
          communes: records(bassin.communes).map((commune) =>
            typeof commune === 'string' ? { commune } : commune,
          ),
        }
      : bassin,
  );
  const passerelles = records(document.passerelles).map((passerelle, index) =>
    isRecord(passerelle) ? withoutStatus(passerelle, index, problems) : passerelle,
  );
  return { value: { ...document, version: FORMAT_VERSION, bassins, passerelles }, problems };
}

function withoutStatus(passerelle: Loose, index: number, problems: Problem[]): Loose {
  const { status, ...rest } = passerelle;
  const path = `passerelles[${index}].status`;
  if (status === undefined || status === 'ACTIVE') return rest;
  if (status === 'PLANNED') return { ...rest, planned: true };
  if (status === 'EXPIRED' || status === 'SUSPENDED') {
    const dated = status === 'EXPIRED' ? rest.validTo : rest.suspendedFrom;
    const code = status === 'EXPIRED' ? 'expired-without-last-day' : 'suspended-without-dates';
    if (dated === undefined) problems.push({ code, severity: 'error', path, value: status });
    return rest;
  }
  const details = { allowed: 'ACTIVE, PLANNED, SUSPENDED, EXPIRED' };
  problems.push({ code: 'not-in-list', severity: 'error', path, value: shown(status), details });
  return rest;
}
