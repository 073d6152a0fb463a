import type { Filiere } from '../../model/entities.ts';
import { addTo } from '../../model/grouping.ts';
import { FOLDED_LEVELS, type FoldedLevel, type KeptLayout, type MapPlace } from '../../model/map-place.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { Ground } from '../layouts/free-spot.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import type { ElementPlaces } from './arrange.ts';
import { boxKey } from './kept-places.ts';

/** About the height of a box with the gap below it, and that of a frame around one. */
const [BOX, FRAME] = [56, 84];
const OUTLETS = 'EMPLOYMENT';
const COLUMNS = ['stage', 'bassin', 'operator'] as const;

/**
 * Finds a place for the elements with the ids in `fresh`, each beside its like: filières of its operator, or those to
 * which passerelles join it. Nothing is laid out: only the kept places of the others are looked at.
 */
export function placesBeside(document: NetworkDocument, fresh: ReadonlySet<string>): ElementPlaces {
  const finder = new Finder(document, fresh);
  for (const { id } of document.outlets)
    if (fresh.has(id))
      finder.add(id, [
        ...COLUMNS.map((layout) => finder.inColumn({ layout, column: OUTLETS, id, like: [] })),
        finder.free(id, []),
      ]);
  for (const filiere of document.filieres)
    if (fresh.has(filiere.id)) finder.add(filiere.id, finder.ofFiliere(filiere));
  return finder.found;
}

interface Wanted {
  readonly layout: KeptLayout;
  readonly level?: FoldedLevel | undefined;
  readonly column: string;
  readonly id: string;
  /** Elements beside which it belongs, where no passerelle says more. */
  readonly like: readonly string[];
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;
const lowest = (places: readonly MapPlace[]): MapPlace | undefined =>
  places.reduce<MapPlace | undefined>(
    (low, one) => (low === undefined || one.y > low.y ? one : low),
    undefined,
  );

/** Looks for places one element after the other: each one counts for those that follow. */
class Finder {
  readonly found = new Map<string, readonly MapPlace[]>();
  readonly #places = new Map<string, readonly MapPlace[]>();
  readonly #columns = new Map<string, string[]>();
  readonly #ofOperator = new Map<string, Filiere[]>();
  readonly #joined = new Map<string, string[]>();
  readonly #types: ReadonlyMap<string, string>;
  /** The boxes that stand for filières: those of which none is new. */
  readonly #boxes = new Set<string>();

  constructor(document: NetworkDocument, fresh: ReadonlySet<string>) {
    const { filieres, outlets, operators, passerelles, preps } = document;
    this.#types = new Map(operators.map(({ id, type }) => [id, type]));
    for (const { id, mapPlaces } of [...filieres, ...outlets])
      if (mapPlaces !== undefined) this.#places.set(id, mapPlaces);
    for (const filiere of filieres) {
      addTo(this.#columns, filiere.stage, filiere.id);
      addTo(this.#ofOperator, filiere.operator, filiere);
      if (!fresh.has(filiere.id))
        for (const level of FOLDED_LEVELS) this.#boxes.add(this.#boxOf(level, filiere));
    }
    for (const { id } of outlets) addTo(this.#columns, OUTLETS, id);
    const join = (one: string, other: string): void => {
      if (fresh.has(one)) addTo(this.#joined, one, other);
      if (fresh.has(other)) addTo(this.#joined, other, one);
    };
    for (const { from, to } of passerelles) join(from, to);
    for (const { filiere, outlet } of preps) join(filiere, outlet);
  }

  #boxOf(level: FoldedLevel, filiere: Filiere): string {
    return `${level} ${boxKey(level, filiere, this.#types.get(filiere.operator) ?? '')}`;
  }

  add(id: string, places: readonly MapPlace[]): void {
    this.found.set(id, places);
    this.#places.set(id, places);
  }

  ofFiliere(filiere: Filiere): readonly MapPlace[] {
    const { id, operator, stage } = filiere;
    const own = (this.#ofOperator.get(operator) ?? []).filter((one) => one.id !== id);
    const beside = own.filter((one) => one.stage === stage).map((one) => one.id);
    const like = beside.length > 0 ? beside : own.map((one) => one.id);
    const column = stage;
    return [
      this.#endOf('stage', beside) ?? this.inColumn({ layout: 'stage', column, id, like }),
      ...this.#folded('stage', filiere, like),
      this.inColumn({ layout: 'bassin', column, id, like }),
      ...this.#folded('bassin', filiere, like),
      this.#endOf(
        'operator',
        own.map((one) => one.id),
      ) ?? this.#newFrame(),
      this.free(id, like),
    ];
  }

  /** The place of a box in which only this filière is folded. Another box has one already. */
  #folded(layout: KeptLayout, filiere: Filiere, like: readonly string[]): readonly MapPlace[] {
    const { id, stage: column } = filiere;
    return FOLDED_LEVELS.flatMap((level) => {
      const box = `${layout} ${this.#boxOf(level, filiere)}`;
      if (this.#boxes.has(box) || this.#boxes.has(this.#boxOf(level, filiere))) return [];
      this.#boxes.add(box);
      return [this.inColumn({ layout, level, column, id, like })];
    });
  }

  /** At the end of the frame of its like. */
  #endOf(layout: KeptLayout, like: readonly string[]): MapPlace | undefined {
    const last = lowest(this.#in(layout, like));
    return last && { layout, x: last.x, y: last.y + 1 };
  }

  /** In the free room of a column that is nearest to what an element is joined to, else to its like, else at the end. */
  inColumn({ layout, level, column, id, like }: Wanted): MapPlace {
    const isFramed = layout === 'stage' && level === undefined && column !== OUTLETS;
    const height = isFramed ? FRAME : BOX;
    const others = (this.#columns.get(column) ?? []).filter((one) => one !== id);
    const lanes = new Map<number, number[]>([[0, []]]);
    for (const { x, y } of this.#in(layout, others, level)) addTo(lanes, x, y);
    const joined = this.#in(layout, this.#joined.get(id) ?? [], level);
    const wish = mean((joined.length > 0 ? joined : this.#in(layout, like, level)).map(({ y }) => y));
    let best: { x: number; y: number; far: number } | undefined;
    for (const [x, tops] of [...lanes].sort(([a], [b]) => a - b)) {
      const end = Math.max(0, ...tops.map((top) => top + height));
      const beside = tops.flatMap((top) => [top - height, top + height]);
      for (const y of wish === undefined ? [end] : [wish, ...beside]) {
        const far = Math.abs(y - (wish ?? 0));
        if (y < 0 || (best !== undefined && far >= best.far)) continue;
        if (tops.every((top) => Math.abs(top - y) >= height)) best = { x, y, far };
      }
    }
    const place = { x: best?.x ?? 0, y: Math.round(best?.y ?? 0) };
    return { layout, ...(level !== undefined && { level }), ...place };
  }

  /** Below the column of frames that ends first. */
  #newFrame(): MapPlace {
    const ends = new Map<number, number>();
    const framed = [...this.#columns].flatMap(([column, ids]) => (column === OUTLETS ? [] : ids));
    for (const { x, y } of this.#in('operator', framed)) ends.set(x, Math.max(ends.get(x) ?? 0, y + FRAME));
    const [x, y] = [...ends].reduce(
      (least, one) => (one[1] < least[1] ? one : least),
      [...ends][0] ?? [0, 0],
    );
    return { layout: 'operator', x, y };
  }

  /** The free spot of the free layout that is nearest to what an element is joined to, else to its like. */
  free(id: string, like: readonly string[]): MapPlace {
    const size = { width: GEOMETRY.nodeWidth, height: BOX };
    const all = this.#in('organic', [...this.#places.keys()]);
    const ground = new Ground(all.map(({ x, y }) => ({ left: x, top: y, ...size })));
    const joined = this.#in('organic', this.#joined.get(id) ?? []);
    const near = joined.length > 0 ? joined : this.#in('organic', like);
    const end = Math.max(0, ...all.map(({ y }) => y + BOX));
    const wish = { x: mean(near.map(({ x }) => x)) ?? 0, y: mean(near.map(({ y }) => y)) ?? end };
    const middle = { x: wish.x + size.width / 2, y: wish.y + size.height / 2 };
    const { left, top } = ground.spot(middle, size) ?? { left: 0, top: end };
    return { layout: 'organic', x: left, y: Math.round(top) };
  }

  #in(layout: KeptLayout, ids: readonly string[], level?: FoldedLevel): readonly MapPlace[] {
    const isIn = (place: MapPlace): boolean => place.layout === layout && place.level === level;
    return ids.flatMap((id) => this.#places.get(id)?.find(isIn) ?? []);
  }
}
