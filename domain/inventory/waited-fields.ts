/** A missing field that rules need, as M18 reports it: the element, the field, the rules. */
export interface Wait {
  readonly element: string;
  readonly field: string;
  readonly rules: readonly string[];
}

/** The rules that wait for each missing field of an element, by the path of the field. */
export type WaitsOfElement = ReadonlyMap<string, readonly string[]>;

/**
 * Translates the field names of M18 into paths: `entry.oral` → `entry.oral.min`, `bassin` → `sites`, `links` → the day
 * on which the links of an operator were reviewed.
 */
const pathOfWait = (field: string): string => {
  if (field.startsWith('entry.')) return `${field}.min`;
  if (field === 'bassin') return 'sites';
  return field === 'links' ? 'linksVerifiedOn' : field;
};

/** Groups the missing fields that rules need by element, and names the fields by their paths. */
export function waitsByElement(waits: readonly Wait[]): ReadonlyMap<string, WaitsOfElement> {
  const byElement = new Map<string, Map<string, readonly string[]>>();
  for (const { element, field, rules } of waits) {
    const ofElement = byElement.get(element) ?? new Map<string, readonly string[]>();
    ofElement.set(pathOfWait(field), rules);
    byElement.set(element, ofElement);
  }
  return byElement;
}
