import type { Passerelle } from '../../../domain/model/entities.ts';
import { missingPasserelleKey } from '../../../domain/model/finding-key.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import { Refused, send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { type FollowUpFields, useFollowUpFields } from '../../findings/follow-up-fields.tsx';

/** The key of the finding that a new passerelle answers, if it answers one: the missing passerelle between its filières. */
const keyOf = ({ from, to }: Passerelle): string => missingPasserelleKey(from, to);

/** The follow-up of passerelles that become projects. */
interface ProjectFollowUp {
  /** The state of the fields for who, until when and why, which begin with what was said before. */
  readonly fields: FollowUpFields;
  /**
   * Says of each missing passerelle that a project answers that it is in progress, with what the fields say. Resolves to
   * how many there are: a project may answer none.
   */
  readonly say: (author: string) => Promise<number>;
}

/** Returns the follow-up of the passerelles that become projects: its fields, and a function that sends it. */
export function useProjectFollowUp(passerelles: readonly Passerelle[]): ProjectFollowUp {
  const { base, asked } = useNetwork();
  const keys = [...new Set(passerelles.map(keyOf))];
  const known = base.document.findingLives.find(({ key }) => keys.includes(key));
  const fields = useFollowUpFields(known === undefined ? undefined : saidIn(known));
  const say = async (author: string): Promise<number> => {
    let said = 0;
    for (const key of keys) {
      const life = { key, state: 'IN_PROGRESS' as const, author, ...fields.given(), ...asked };
      if (await isFound(send('sayLife', life))) said += 1;
    }
    return said;
  };
  return { fields, say };
}

/** Whether the finding of a follow-up that is sent exists. */
async function isFound(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof Refused && error.problem?.id === 'unknown-finding') return false;
    throw error;
  }
}

const saidIn = ({ carrier, operator, due, reason }: FindingLife) => ({
  ...{ carrier: carrier ?? null, operator: operator ?? null, due: due ?? null, reason: reason ?? null },
});
