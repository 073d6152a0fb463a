import type { Core, ElementDefinition } from 'cytoscape';

/** The elements of a drawing, by id. */
type Drawn = ReadonlyMap<string, ElementDefinition>;
const drawn = new WeakMap<Core, Drawn>();

const idOf = ({ data }: ElementDefinition): string => data.id ?? '';

/**
 * Whether an element lies above boxes and lines (marks and missing passerelles). Their order does not matter.
 */
const liesOver = ({ classes }: ElementDefinition): boolean => /\b(badge|icon|ghost)\b/.test(String(classes));

/**
 * Replaces the elements of a Cytoscape drawing by `elements` and touches only what differs, as styling an element costs
 * more than drawing it, and thousands of them take seconds. When boxes or real lines come or go, everything is drawn again, because newer elements
 * would cover older ones.
 */
export function changeDrawn(drawing: Core, elements: readonly ElementDefinition[]): void {
  const wanted: Drawn = new Map(elements.map((element) => [idOf(element), element]));
  const { changed, added, gone } = differences(drawn.get(drawing) ?? new Map(), wanted);
  drawing.batch(() => {
    if ([...added, ...gone].every(liesOver)) {
      for (const element of gone) drawing.getElementById(idOf(element)).remove();
      for (const { data, position, classes } of changed) {
        const found = drawing.getElementById(String(data.id));
        const former = Object.keys(found.data()).filter((name) => !(name in data));
        if (former.length > 0) found.removeData(former.join(' '));
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

interface Differences {
  /** Elements that stay but look different. */
  readonly changed: readonly ElementDefinition[];
  readonly added: readonly ElementDefinition[];
  readonly gone: readonly ElementDefinition[];
}

/**
 * Compares two sets of drawn elements, by id: returns those of `wanted` that changed or were added, and those of
 * `before` that are gone. A line with other ends counts as gone and added.
 */
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

/** Cytoscape cannot move a line to other boxes. */
const sameEnds = ({ data: one }: ElementDefinition, { data: other }: ElementDefinition): boolean =>
  one.source === other.source && one.target === other.target;

function isSame(one: ElementDefinition, other: ElementDefinition): boolean {
  return (
    one.classes === other.classes &&
    one.position?.x === other.position?.x &&
    one.position?.y === other.position?.y &&
    Object.keys(one.data).length === Object.keys(other.data).length &&
    Object.entries(other.data).every(([name, value]) => sameValue(one.data[name], value))
  );
}

const sameValue = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((value, at) => value === other[at])
    : one === other;
