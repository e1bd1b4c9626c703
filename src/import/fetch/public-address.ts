import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Refused } from '../refused.ts';

/**
 * Networks that belong to a machine, a house or a cloud's own services and never to a public site, by the registries of
 * special-purpose addresses: https://www.iana.org/assignments/iana-ipv4-special-registry and
 * https://www.iana.org/assignments/iana-ipv6-special-registry. Clouds answer with keys at 169.254.169.254.
 */
const CLOSED: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];

/** All of IPv6 that was given out to the public; what lies in it and leads to an IPv4 address or to documents is left out. */
const OPEN_6: readonly [network: string, prefix: number][] = [['2000::', 3]];
const CLOSED_6: readonly [network: string, prefix: number][] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const closed = listOf(CLOSED, 'ipv4');
const open6 = listOf(OPEN_6, 'ipv6');
const closed6 = listOf(CLOSED_6, 'ipv6');

function listOf(networks: readonly [string, number][], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address);
  return isIP(address) === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}

/**
 * Looks a host up as the system does, and hands on its addresses only where all of them may be connected to. A connection
 * takes just these addresses, so a name that answers differently the next time gains nothing.
 *
 * @param may which IP addresses may be connected to
 */
export function checkedLookup(may: (address: string) => boolean, lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (fault, found) => {
      if (fault) return done(fault, []);
      const foreign = found.find(({ address }) => !may(address));
      const [first] = found;
      if (foreign || !first) return done(notPublic(hostname), []);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
}

/** What is told of a host that is not on the public internet. */
export function notPublic(host: string): Refused {
  return new Refused(`${host} is no public site, but a computer in your own network. Nothing is fetched from there.`);
}
