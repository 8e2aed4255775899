import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** One request that a browser made, to whatever host. */
export interface LoggedRequest {
  /** `CONNECT` for an attempt at https, which is refused. */
  method: string;
  host: string;
  /** With its query. */
  path: string;
  /** `Origin` as sent; an extension's pages and background send their own. */
  origin: string | null;
}

const PAGES = join(import.meta.dirname, '../pages');

/** A curated host that no browser upgrades to https by itself. */
export const LISTED_HOST = 'www.datacenterdynamics.com';

/** A host that is on no list. */
export const UNLISTED_HOST = 'news.example';

/** A request as one line. */
export function described({ method, host, path, origin }: LoggedRequest): string {
  const line = method === 'CONNECT' ? `CONNECT https://${host}` : `${method} http://${host}${path}`;
  return origin !== null && !/^(null|https?:.*)$/.test(origin) ? `${line} from ${origin}` : line;
}

/**
 * Serves `tests/pages/*.html` under every host name. Browsers are pointed at it as their proxy, so every request that
 * one makes, wherever to, passes here and is logged; none leaves the machine.
 */
export class FixtureServer {
  readonly requests: LoggedRequest[] = [];
  readonly #server: Server;
  readonly #expected = new Set<string>();
  readonly #bodies = new Map<
    string,
    { type: string; headers: Record<string, string>; body: string | Buffer }
  >();

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on('connect', (request, socket) => {
      this.#log(request, request.url ?? '', '');
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async start(): Promise<FixtureServer> {
    const server = new FixtureServer();
    await new Promise<void>(resolve => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Address of `tests/pages/<name>.html`, or of a page given to `put`, under a host; a request for it is expected then. */
  url(name: string, host = LISTED_HOST): string {
    const url = `http://${host}/${name}`;
    this.expect(`GET ${url}`);
    return url;
  }

  /** Names a request that a test brings about, or a page does by itself (`GET http://news.example/picture`). */
  expect(request: string): void {
    this.#expected.add(request);
  }

  /** Whether a request, as `described` names it, was called for. */
  isExpected(request: string): boolean {
    if (this.#expected.has(request)) return true;
    // Browsers ask for the icon by themselves where a page names none.
    const [, host] = /^GET http:\/\/([^/]+)\/favicon\.ico$/.exec(request) ?? [];
    return host !== undefined && [...this.#expected].some(each => each.startsWith(`GET http://${host}/`));
  }

  /** Serves a body that a test makes up, instead of a file. */
  put(
    name: string,
    body: string | Buffer,
    type = 'text/html; charset=utf-8',
    headers: Record<string, string> = {},
  ): void {
    this.#bodies.set(name, { type, headers, body });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  #log(request: IncomingMessage, host: string, path: string): void {
    this.requests.push({
      method: request.method ?? 'GET',
      host,
      path,
      origin: request.headers.origin ?? null,
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    this.#log(request, url.host, url.pathname + url.search);
    const name = url.pathname.slice(1);
    // Chromium asks for it by itself where a page names none.
    if (name === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const made = this.#bodies.get(name);
    if (made) {
      response.writeHead(200, { 'content-type': made.type, ...made.headers }).end(made.body);
      return;
    }
    const file = join(PAGES, `${name}.html`);
    if (!/^[\w/-]+$/.test(name) || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await readFile(file));
  }
}
