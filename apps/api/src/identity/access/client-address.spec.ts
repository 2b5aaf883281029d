import { addressBucket } from './client-address';

describe('addressBucket', () => {
  it.each([
    ['leaves an IPv4 address as it is', '192.0.2.7', '192.0.2.7'],
    ['reads an IPv4 address in IPv6 spelling', '::ffff:192.0.2.7', '192.0.2.7'],
    ['takes the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['sees the same network in another spelling', '2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['fills the gap', '2001:db8::1', '2001:db8:0:0::/64'],
    ['reads the address of the machine itself', '::1', '0:0:0:0::/64'],
    ['leaves what is no address', '', ''],
  ])('%s', (_, address, expected) => {
    expect(addressBucket(address)).toBe(expected);
  });
});
