import { BlockList, isIP } from "node:net";

/** Special-purpose addresses of the IANA registries: they lead into the own machine or network, or nowhere. */
const PRIVATE = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/9",
  "ff00::/8",
]) {
  const [network = "", bits = ""] = range.split("/");
  PRIVATE.addSubnet(network, Number(bits), network.includes(":") ? "ipv6" : "ipv4");
}

/** Whether an address is not one of the public internet. What is no address at all counts as private. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/u, "");
  const family = isIP(plain);
  if (family === 0) return true;
  if (family === 4) return PRIVATE.check(plain, "ipv4");
  // BlockList holds an IPv4 address that is written as IPv6 against the IPv4 ranges by itself.
  return PRIVATE.check(plain, "ipv6");
}
