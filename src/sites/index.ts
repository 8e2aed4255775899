const HOSTS = ['aicnbc.com', 'datacenterdynamics.com', 'theregister.com', 'reuters.com', 'cnbc.com', 'techcrunch.com'];

/** Match patterns of the curated sites, subdomains included. */
export function sitePatterns(): string[] {
  return HOSTS.map(host => `*://*.${host}/*`);
}
