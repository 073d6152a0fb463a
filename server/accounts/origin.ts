import { isIPv4, isIPv6 } from 'node:net';
import { isLoopback } from '../loopback.ts';

/**
 * Returns the network that an address is part of, which is all that is kept of it: the first three numbers of an IPv4 address,
 * or the first three groups of an IPv6 one. It tells one's office from another country, and not one desk from the next. The
 * address of this machine stays whole: it is nobody's, and also that of a server in front on the same machine.
 */
export function networkOf(address: string): string {
  if (isLoopback(address)) return address;
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.*`;
  if (!isIPv6(address)) return '?';
  const [head = ''] = address.split('::', 1);
  const groups = head.split(':').filter((group) => group !== '');
  return `${groups.slice(0, 3).join(':')}::*`;
}
