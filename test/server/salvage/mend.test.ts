import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendBit, wrongBit } from '../../../server/salvage/mend.ts';

const some = fc.uint8Array({ minLength: 8, maxLength: 600 });

describe('one wrong bit', () => {
  it('is found by its checksum, wherever it is', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(7), (bytes, where, bit) => {
        const byte = where % bytes.length;
        const harmed = Uint8Array.from(bytes);
        harmed[byte]! ^= 1 << bit;
        expect(wrongBit(harmed, crc32(bytes))).toEqual({ byte, bit });
      }),
    );
  });

  it('of the checksum itself is told from one of the bytes', () => {
    fc.assert(
      fc.property(some, fc.nat(31), (bytes, bit) => {
        expect(wrongBit(bytes, (crc32(bytes) ^ (1 << bit)) >>> 0)).toBe('checksum');
      }),
    );
  });

  it('is mended in place, and two wrong bits are left as they are', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (bytes, first, second) => {
        const file = Buffer.concat([bytes, Buffer.alloc(4)]);
        const place = { start: 0, end: bytes.length, checksum: bytes.length };
        file.writeUInt32LE(crc32(bytes), bytes.length);
        const whole = Buffer.from(file);
        const [one, other] = [first % bytes.length, second % bytes.length];
        file[one]! ^= 4;
        expect(mendBit(file, place)).toBe(true);
        expect(file).toEqual(whole);
        file[one]! ^= 4;
        file[other]! ^= 16;
        const harmed = Buffer.from(file);
        expect(mendBit(file, place)).toBe(false);
        expect(file).toEqual(harmed);
      }),
    );
  });
});
