/**
 * Evidence of which a part is worked out when somebody looks at it: of hundreds of thousands of findings, few are. To
 * whoever reads, copies or prints it, it is as if all had been there.
 */
export function whenLookedAt<T extends object, L extends object>(
  told: T,
  compute: { readonly [K in keyof L]: () => L[K] },
): T & L {
  return new Evidence(told, compute) as unknown as T & L;
}

class Evidence {
  readonly #compute: Readonly<Record<string, () => unknown>>;
  #known: Record<string, unknown> | undefined;

  constructor(told: object, compute: Readonly<Record<string, () => unknown>>) {
    Object.assign(this, told);
    this.#compute = compute;
    // The same accessor for all: one of its own would give each object a layout of its own, at several times the memory.
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
