// The service worker: it takes pages from the network, and only without a connection from what is stored on this device.
// It is registered when a reader stores something. It contains nothing that changes with a release, so that an old worker
// never serves a new site wrongly. Where it fails, the browser uses the network as though there were no worker.

import * as words from '#browser-words/kept-page.ts';
import { longDate } from '../../shared/long-date.ts';
import { type Found, findKept, HASH, keepable } from './kept.ts';

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a worker has and a window has not. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
}

declare const self: Worker;

/** How many milliseconds the network may take where the page is stored: on a train a network may never answer. */
const PATIENCE = 6000;

const root = self.registration.scope;

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(root)) event.respondWith(answer(event));
});

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const network = fetch(request).catch(() => undefined);
  const found = await findKept(root, request.url);
  if (found === undefined) return (await network) ?? notKept(request);
  const answered = network.then(response => (response && response.status < 500 ? response : undefined));
  const response = await Promise.race([answered, pause(PATIENCE)]);
  if (response === undefined) return shown(found, request);
  event.waitUntil(refresh(found, response.clone()));
  return response;
}

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise(resolve => setTimeout(() => resolve(undefined), milliseconds));

/** Stands in the place of a page that is not stored. */
const NOT_KEPT = `${root}offline/not-kept/`;

/** A page that says what is stored instead. It is given the address asked for, so that the reader can try again. */
function notKept({ mode, url }: Request): Response {
  if (mode !== 'navigate') return Response.error();
  return Response.redirect(`${NOT_KEPT}?page=${encodeURIComponent(url)}`);
}

/** Updates a stored page by the network's answer: a correction is stored, and what was withdrawn is deleted. */
async function refresh({ cache, address }: Found, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410) await cache.delete(address);
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  await cache.put(address, await keepable(response.clone(), await hashOf(response)));
}

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...digest.subarray(0, 8)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Adds to a stored page a notice that it is one, and of which day; but not to the one that says which page is not stored. */
async function shown({ response, on }: Found, request: Request): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (request.mode !== 'navigate' || !isPage || request.url.startsWith(NOT_KEPT)) return response;
  const html = await response.text();
  const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  const day = longDate(new Date(on), language);
  const note = words.note(day).replace(/[&<]/g, sign => `&#${sign.charCodeAt(0)};`);
  const headers = new Headers(response.headers);
  headers.delete(HASH);
  return new Response(
    html.replace('<main', () => `<p class="kept-note">${note}</p>\n<main`),
    { headers },
  );
}
