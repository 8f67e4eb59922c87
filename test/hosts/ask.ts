// Asking a host for an address, with no more in the question than is said, and nothing followed or unpacked.

import { get as getOpen, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { get as getEncrypted } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Takes the certificate for good: it was made for this test. */
export const ask = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const take = (answer: IncomingMessage): void => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    };
    const asked = url.startsWith('https:')
      ? getEncrypted(url, { headers, rejectUnauthorized: false, agent: false }, take)
      : getOpen(url, { headers, agent: false }, take);
    asked.on('error', reject);
  });

/** As a browser does: where the host leads elsewhere, it is asked there. */
export async function askFollowing(url: string): Promise<Answer> {
  const answer = await ask(url);
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status >= 400 || location === undefined) return answer;
  return ask(new URL(location, url).href);
}
