import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttp } from '../../../scripts/reference/refresh/http.ts';
import type { Http } from '../../../src/reference/services/http.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that stands in for the publishers, by host and path. */
export interface Loopback {
  http: Http;
  /** Addresses asked, as `host/path?query` of the publisher. */
  asked: string[];
  /** Milliseconds that a refresh waited, had it waited. */
  waited: number[];
  close(): Promise<void>;
}

const HOSTS = [
  'api.beta.ons.gov.uk',
  'www.bankofengland.co.uk',
  'api.worldbank.org',
  'ec.europa.eu',
  'www.gov.uk',
];

/** Starts it; `answer` gets requests whose URL begins with the publisher's host: `/www.gov.uk/api/content/...`. */
export async function startLoopback(answer: Answer): Promise<Loopback> {
  const asked: string[] = [];
  const waited: number[] = [];
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').slice(1));
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const redirect = new Map(HOSTS.map((host) => [host, `http://127.0.0.1:${port}/${host}`]));
  const http = createHttp({
    redirect,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
    timeout: 5000,
  });
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { http, asked, waited, close };
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
