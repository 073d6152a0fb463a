/** How much a test does: in a minute's run, in every run, or in the long one. `PASSERELLES_TEST_SIZE` says which. */
export function sized<T>(sizes: { readonly quick: T; readonly usual: T; readonly long: T }): T {
  const size = process.env.PASSERELLES_TEST_SIZE;
  return size === 'quick' || size === 'long' ? sizes[size] : sizes.usual;
}
