import type { Core, ElementDefinition } from 'cytoscape';

/** What a drawing was made of, by id. */
type Drawn = ReadonlyMap<string, ElementDefinition>;
const drawn = new WeakMap<Core, Drawn>();

const idOf = ({ data }: ElementDefinition): string => data.id ?? '';

/** What lies over boxes and real lines; its own order means nothing. */
const liesOver = ({ classes }: ElementDefinition): boolean => /\b(badge|ghost)\b/.test(String(classes));

/**
 * Draws what is wanted in the place of what is drawn, and only what differs: to style thousands of elements anew takes
 * the library seconds, in which the hand gets no answer. When boxes or real lines come or go, all is drawn anew, since
 * what comes later lies over what was there.
 */
export function changeDrawn(drawing: Core, elements: readonly ElementDefinition[]): void {
  const wanted: Drawn = new Map(elements.map((element) => [idOf(element), element]));
  const { changed, added, gone } = differences(drawn.get(drawing) ?? new Map(), wanted);
  drawing.batch(() => {
    if ([...added, ...gone].every(liesOver)) {
      for (const element of gone) drawing.getElementById(idOf(element)).remove();
      for (const { data, position, classes } of changed) {
        const found = drawing.getElementById(String(data.id));
        found.data(data);
        found.classes(String(classes));
        if (position !== undefined) found.nodes().positions(() => ({ ...position }));
      }
      drawing.add([...added]);
    } else {
      drawing.elements().remove();
      drawing.add([...elements]);
    }
  });
  drawn.set(drawing, wanted);
}

export interface Differences {
  /** Drawn before and wanted still, but not as they were. */
  readonly changed: readonly ElementDefinition[];
  readonly added: readonly ElementDefinition[];
  readonly gone: readonly ElementDefinition[];
}

export function differences(before: Drawn, wanted: Drawn): Differences {
  const [changed, added, gone]: [ElementDefinition[], ElementDefinition[], ElementDefinition[]] = [
    [],
    [],
    [],
  ];
  for (const [id, element] of wanted) {
    const known = before.get(id);
    if (known !== undefined && sameEnds(known, element)) {
      if (!isSame(known, element)) changed.push(element);
    } else {
      added.push(element);
      if (known !== undefined) gone.push(known);
    }
  }
  for (const [id, element] of before) if (!wanted.has(id)) gone.push(element);
  return { changed, added, gone };
}

/** A line cannot be told to join other boxes. */
const sameEnds = ({ data: one }: ElementDefinition, { data: other }: ElementDefinition): boolean =>
  one.source === other.source && one.target === other.target;

function isSame(one: ElementDefinition, other: ElementDefinition): boolean {
  return (
    one.classes === other.classes &&
    one.position?.x === other.position?.x &&
    one.position?.y === other.position?.y &&
    Object.entries(other.data).every(([name, value]) => sameValue(one.data[name], value))
  );
}

const sameValue = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((value, at) => value === other[at])
    : one === other;
