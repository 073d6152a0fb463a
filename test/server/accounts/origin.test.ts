import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../server/accounts/origin.ts';

describe('what is kept of an address', () => {
  it.each([
    ['192.168.1.23', '192.168.1.*'],
    ['203.0.113.200', '203.0.113.*'],
    ['2001:db8:12:34::5', '2001:db8:12::*'],
    ['2001:db8::5', '2001:db8::*'],
    ['::1', '::1'],
    ['127.0.0.1', '127.0.0.1'],
    ['', '?'],
  ])('of %s is its network', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
