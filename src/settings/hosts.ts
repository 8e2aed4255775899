/** Hosts as site rules name them: lower case, punycode, without `www.`, port, path or user. */

/**
 * The host that a typed or copied address means, or `null` where it means none. Takes `https://www.example.com:8080/a`,
 * `Example.com`, `*.example.com` and `müller.example` alike; a rule holds for all ports.
 */
export function normalizeHost(input: string): string | null {
  const address = input.trim().replace(/^\*\./, '');
  if (address === '' || /\s/.test(address)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (!/^https?:$/.test(url.protocol) || url.username !== '') return null;
  const host = withoutWww(url.hostname.replace(/\.$/, ''));
  return isHost(host) ? host : null;
}

/** The host of a page's address; `null` for pages that are not on the web (`about:`, `chrome:`, files). */
export function hostOfPage(address: string | undefined): string | null {
  return address !== undefined && /^https?:\/\//.test(address) ? normalizeHost(address) : null;
}

/** From the host itself upwards to its last label: `a.b.example`, `b.example`, `example`. */
export function* hostAndParents(host: string): Generator<string> {
  yield host;
  // An IP address has no parents.
  if (/^[\d.]+$|^\[/.test(host)) return;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) yield host.slice(dot + 1);
}

function withoutWww(host: string): string {
  return /^www\.[^.]+\./.test(host) ? host.slice('www.'.length) : host;
}

/** URL parsing lets some characters through that no host name has. */
function isHost(host: string): boolean {
  if (host.startsWith('[')) return true;
  return (
    host.length <= 253 &&
    /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(host)
  );
}
