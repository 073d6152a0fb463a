/** What is said of a write that is not there. What else is said leaves it open. */
export const NOT_WRITTEN: readonly string[] = [
  'store-statement-failed',
  'store-disk-full',
  'store-disk-fault',
  'store-path-unusable',
];
