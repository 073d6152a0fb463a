import type { Finding } from './finding.ts';
import { fingerprint } from '../model/fingerprint.ts';

/**
 * A mark of what a finding rests on, the same at every run: someone who judged it judged these facts. Measures that
 * change with the rest of the network, and facts that only inform, are left out, so that work elsewhere does not
 * bring a rejected finding back.
 */
export const evidenceMark = (finding: Finding): string =>
  fingerprint(stable([finding.kind, finding.certainty, ...factsOf(finding)]));

/** What counts, kind by kind; the comments say what is left out. */
function factsOf(finding: Finding): readonly unknown[] {
  switch (finding.kind) {
    case 'M01':
    case 'M02':
    case 'M03':
    case 'M06':
    case 'M09':
    case 'M15':
    case 'M17':
    case 'M18':
      return [finding.evidence];
    // Filières reachable from there.
    case 'M01X':
      return [finding.evidence.stage];
    // Impact, what else joins the two operators, number of pairs.
    case 'M04': {
      const { operators, levels, bassins, bassinBySite, sectorKnown } = finding.evidence;
      return [operators, levels, bassins, bassinBySite, sectorKnown];
    }
    // The threshold, which follows the period.
    case 'M05': {
      const { operators, abandoned, reoriented, passerelles } = finding.evidence;
      return [operators, abandoned, reoriented, passerelles];
    }
    // Months of the period.
    case 'M07':
      return [finding.evidence.passerelles, finding.evidence.since];
    // The threshold.
    case 'M08':
      return [finding.evidence.band, finding.evidence.filieres];
    // Who is still to report.
    case 'M10': {
      const { arrivals, intake, waitMonths, because } = finding.evidence;
      return [arrivals, intake, waitMonths, because];
    }
    case 'M10C': {
      const { value, nearStarts, nearOutlets } = finding.evidence;
      return [value, nearStarts, nearOutlets];
    }
    // Starts of the bassin from which it is reached.
    case 'M11':
      return [finding.evidence.target, finding.evidence.outside];
    // Places, which follow the intakes of the starts.
    case 'M12':
      return [finding.evidence.element, finding.evidence.lost];
    // Impact of a renewal.
    case 'M13': {
      const { form, passerelle, agreement, date, flowsGoOn } = finding.evidence;
      return [form, passerelle, agreement, date, flowsGoOn];
    }
    // Candidates that would make a chain, the pathway to check and those that lifting opens, whether the search ended.
    case 'M14':
      return [finding.evidence.blockingSets];
    // The horizon, and the steps of the pathway one by one.
    case 'M16': {
      const { months, pathway } = finding.evidence;
      return [months, pathway.filieres, pathway.outlet];
    }
  }
}

/** JSON whose keys are in one order, however the object was made. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
