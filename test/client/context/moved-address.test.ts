import { describe, expect, it } from 'vitest';
import { movedAddress } from '../../../client/context/moved-address.ts';

describe('an address of the time when the map was the first page', () => {
  it.each([
    ['/', '?view=vue-du-batiment', '', '/map?view=vue-du-batiment'],
    ['/', '?lang=en&sel=lee-ceb&at=2025-12-31', '', '/map?lang=en&sel=lee-ceb&at=2025-12-31'],
    ['/', '?bassin=a,b%20c&ghosts=0', '#profile=x', '/map?bassin=a,b%20c&ghosts=0#profile=x'],
  ])('leads to the map with its whole state: %s%s%s', (path, search, hash, to) => {
    expect(movedAddress(path, search, hash)).toBe(to);
  });

  it.each([
    ['/', '', ''],
    ['/', '?lang=en&theme=dark&at=2025-12-31&audience=homme-fle', '#profile=x'],
    ['/', '?utm_source=letter', ''],
    ['/gaps', '?sector=CONSTRUCTION', ''],
    ['/map', '?view=vue-du-batiment', ''],
  ])('stays as it is when it names nothing of the map, or another screen: %s%s%s', (path, search, hash) => {
    expect(movedAddress(path, search, hash)).toBeUndefined();
  });
});
