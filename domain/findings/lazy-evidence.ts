/**
 * Returns an object with the fields of `given` and those of `compute`. Each function of `compute` runs only when its
 * field is first read, as few of very many findings are ever shown. Reading, copying or printing the object works as
 * if all fields were there.
 */
export function withLazyFields<T extends object, L extends object>(
  given: T,
  compute: { readonly [K in keyof L]: () => L[K] },
): T & L {
  return new Evidence(given, compute) as unknown as T & L;
}

class Evidence {
  readonly #compute: Readonly<Record<string, () => unknown>>;
  #known: Record<string, unknown> | undefined;

  constructor(given: object, compute: Readonly<Record<string, () => unknown>>) {
    Object.assign(this, given);
    this.#compute = compute;
    // The accessors are shared. An accessor of its own would give each object its own layout, at several times the
    // memory.
    for (const key of Object.keys(compute)) Object.defineProperty(this, key, accessorOf(key));
  }

  look(key: string): unknown {
    this.#known ??= {};
    if (!(key in this.#known)) this.#known[key] = this.#compute[key]!();
    return this.#known[key];
  }
}

const accessors = new Map<string, PropertyDescriptor>();

function accessorOf(key: string): PropertyDescriptor {
  const known = accessors.get(key);
  if (known !== undefined) return known;
  const made: PropertyDescriptor = {
    enumerable: true,
    configurable: true,
    get(this: Evidence) {
      return this.look(key);
    },
  };
  accessors.set(key, made);
  return made;
}
