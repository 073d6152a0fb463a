/** Problems of the place of a row, and notes about how it was read. */
export type PlaceCode =
  | 'ambiguous-place'
  | 'contradictory-place'
  | 'commune-added'
  | 'known-commune-added'
  | 'known-commune-with-bassin'
  | 'bassin-completed'
  | 'bassin-presumed'
  | 'place-likely'
  | 'no-place'
  | 'namesake-elsewhere';
