import { explainPair } from '../../analysis/levels.ts';
import { concernedBy } from '../../gain/concerned.ts';
import { mayBeEntered } from '../../gain/service.ts';
import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { restingOnPresumed } from '../presumed-values.ts';
import { finding } from '../rule.ts';
import type { MissingPasserelleFinding } from './evidence.ts';
import { impacts } from './impacts.ts';
import { joinedBy } from './joined-by.ts';
import { countBetween, missingPasserelles } from './missing-passerelles.ts';
import { pairReadings } from './presumed-ends.ts';
import { ACCESS_UNKNOWN, BASSIN_DECLARED, CERTAIN, LINKS_UNKNOWN, SECTOR_UNKNOWN } from './search.ts';

/**
 * Builds the finding (M04) of a missing passerelle, given by its position in the list of all missing passerelles. Its
 * levels are those of everyone; the audience for whom the network is read (`snapshot`: the network on a day) changes
 * only the gain.
 */
export function findingAt(snapshot: Snapshot, position: number): MissingPasserelleFinding {
  const { nodes, document } = snapshot;
  const { from, to, doubts } = missingPasserelles(snapshot);
  const { gain, newlyServed, months, estimated } = impacts(snapshot);
  const [a, b, doubt] = [from[position]!, to[position]!, doubts[position]!];
  const [sender, receiver] = [nodes.operator[a]!, nodes.operator[b]!];
  // A passerelle to a filière that nobody may enter concerns nobody.
  const isEntered = mayBeEntered(snapshot)[b] === 1;
  const ends = isEntered ? { from: [a], to: [b] } : { from: [], to: [] };
  const idOf = (operator: number): string => document.operators[operator]!.id;
  const found = finding<MissingPasserelleFinding>(
    'M04',
    [nodes.ids[a]!, nodes.ids[b]!],
    doubt === CERTAIN ? 'certain' : 'possible',
    {
      operators: [idOf(sender), idOf(receiver)],
      levels: explainPair(snapshot.everyone, a, b),
      bassins: commonBassins(snapshot, a, b),
      bassinBySite: (doubt & BASSIN_DECLARED) === 0,
      sectorKnown: (doubt & SECTOR_UNKNOWN) === 0,
      undocumentedLinks: (doubt & LINKS_UNKNOWN) === 0 ? [] : [idOf(sender), idOf(receiver)].sort(byCodeUnit),
      accessKnown: (doubt & ACCESS_UNKNOWN) === 0,
      impact: {
        gain: gain[position]!,
        ...concernedBy(snapshot, ends),
        newlyServed: newlyServed[position]!,
        months: months[position] === NONE ? null : months[position]!,
        estimated: estimated[position] === 1,
      },
      joinedBy: joinedBy(snapshot, sender, receiver),
      pairs: countBetween(snapshot, sender, receiver),
    },
  );
  return restingOnPresumed(snapshot, found, () => pairReadings(snapshot, a, b));
}

function commonBassins(snapshot: Snapshot, a: number, b: number): string[] {
  const { of } = filiereBassins(snapshot);
  return of[a]!.filter((bassin) => of[b]!.includes(bassin))
    .map((bassin) => snapshot.document.bassins[bassin]!.id)
    .sort(byCodeUnit);
}
