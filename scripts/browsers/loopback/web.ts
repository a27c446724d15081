import { createServer as createProxy, type Server } from 'node:http';
import { createServer, type Server as SecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** What the loopback web answers for one address. */
export interface Served {
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
  /** 200 where left out. */
  status?: number;
  /** Answered only when this settles. */
  hold?: Promise<unknown>;
}

/** Pages by their real address, e.g. `https://www.gov.uk/government/news/...`. */
export type Pages = Readonly<Record<string, Served>>;

/** Services of the browser's own vendor: refused as well, but no fault of the extension. */
const VENDOR =
  /(^|\.)(google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|mozgcp|debian)\.(com|net|org)$/;

/** Asked for by browsers of their own accord. */
const BY_BROWSER: readonly string[] = ['/favicon.ico'];

/** A web of a few pages on loopback, reached through a proxy that refuses everything else. */
export interface LoopbackWeb {
  /** For the browser's proxy setting. */
  proxyPort: number;
  /** Adds or replaces pages; their hosts must have been named at the start. */
  serve(pages: Pages): void;
  /** Every address that was asked for, in order. */
  requests(): readonly string[];
  /** Requests that nothing on our pages asks for: the extension must cause none. */
  unexpected(): readonly string[];
  /** Ends every connection and refuses new ones, as if the network were gone, until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

async function listen(server: Server | SecureServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Closes a server and every connection to it, tunnels through the proxy too. */
function closed(server: Server | SecureServer, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}

/** The open connections of a server. */
function connectionsOf(server: Server | SecureServer): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

/** Starts the loopback web; `hosts` are the sites that it plays. */
export async function startLoopbackWeb(
  hosts: readonly string[],
  pages: Pages,
): Promise<LoopbackWeb> {
  const served = new Map(Object.entries(pages));
  const requests: string[] = [];
  const unexpected: string[] = [];

  const site = createServer(makeCertificate(hosts), (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    requests.push(url);
    const page = served.get(url.split('#')[0] ?? url);
    if (page === undefined) {
      const ofBrowser = BY_BROWSER.includes(request.url ?? '');
      if (!ofBrowser) unexpected.push(url);
      response.writeHead(ofBrowser ? 204 : 404).end();
      return;
    }
    void Promise.resolve(page.hold).finally(() => {
      const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
      response.writeHead(page.status ?? 200, headers).end(page.body);
    });
  });
  const toSite = connectionsOf(site);
  const sitePort = await listen(site);

  const proxy = createProxy((request, response) => {
    const url = request.url ?? '';
    if (!URL.canParse(url) || !VENDOR.test(new URL(url).hostname)) unexpected.push(url);
    response.writeHead(502).end();
  });
  let isCut = false;
  proxy.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    socket.on('error', () => socket.destroy());
    if (isCut) {
      socket.destroy();
      return;
    }
    if (!hosts.includes(host)) {
      if (!VENDOR.test(host)) unexpected.push(`https://${request.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(sitePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  const toProxy = connectionsOf(proxy);
  const proxyPort = await listen(proxy);

  return {
    proxyPort,
    serve: (more) => {
      for (const [url, page] of Object.entries(more)) served.set(url, page);
    },
    requests: () => requests,
    unexpected: () => unexpected,
    cut: () => {
      isCut = true;
      for (const socket of toProxy) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      await Promise.all([closed(proxy, toProxy), closed(site, toSite)]);
    },
  };
}
