// `minutebook verify`: says in words what of a published site, or of a copy, is not as its list of checksums says.

import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { typedPath } from '../files/typed-path.ts';
import { isWebAddress } from '../files/web-address.ts';
import { readCode } from '../registers/minutes-checksum.ts';
import { findByCode } from '../verify/code.ts';
import { type Comparison, compareWithList, isSound } from '../verify/compare.ts';
import { type Held, LIST, type OnFile, SIGNATURE } from '../verify/held.ts';
import { heldInFolder } from '../verify/held-in-folder.ts';
import { heldInZip } from '../verify/held-in-zip.ts';
import { heldOnWeb } from '../verify/held-on-web.ts';
import { checkSignature, SIGN } from '../verify/signature.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { count } from './messages.ts';
import { progressLine } from './progress-line.ts';

export const verify: Command = {
  options: { code: { type: 'string' }, signers: { type: 'string' }, all: { type: 'boolean' } },
  takesWords: true,
  withoutContent: true,
  run: verifyAndTell,
};

const SAME = 0;
const DIFFERENT = 1;
const UNKNOWN = 2;

async function verifyAndTell(typed: Arguments): Promise<number> {
  const [place = '_site', ...others] = typed.words;
  if (others.length > 0) throw new UsageError(`Name one place; “${others.join(' ')}” is one too many.`);
  const code = textOf(typed, 'code');
  const wanted = code === '' ? undefined : readCode(code);
  if (code !== '' && wanted === undefined)
    throw new UsageError(
      `“${code}” is no code: it has three groups of four letters and figures, as in 7KQF-3MPX-9TRD.`,
    );
  const held = await openHeld(place);
  if (typeof held === 'string') return tell(held, UNKNOWN);
  const list = held.texts.get(LIST);
  if (!list) return tell(noListWords(place, held), UNKNOWN);
  const comparison = compareWithList(held);
  tellComparison(comparison, typed.values['all'] === true);
  console.log(
    `The list itself, ${LIST}, has the checksum\n  ${createHash('sha256').update(list).digest('hex')}\n  Whoever alters files may alter the list too: compare this with what was noted elsewhere, or ask for a signature.`,
  );
  const codes = [
    isSound(comparison) ? SAME : DIFFERENT,
    signatureCode(held, list, textOf(typed, 'signers')),
    wanted === undefined ? SAME : tellCode(wanted, held),
  ];
  return codes.includes(DIFFERENT) ? DIFFERENT : Math.max(...codes);
}

function tell(words: string, code: number): number {
  if (code === SAME) console.log(words);
  else console.error(words);
  return code;
}

/** Or why it cannot be opened. */
async function openHeld(place: string): Promise<Held | string> {
  const progress = progressLine();
  const onFile: OnFile = (done, of) =>
    progress.show(of === undefined ? `Reading file ${done}` : `Reading ${of} files`, of && done / of);
  try {
    if (isWebAddress(place)) return await heldOnWeb(place, onFile);
    const file = typedPath(place);
    if (!existsSync(file)) return `There is no ${place}. Name a folder, a ZIP or an address on the web.`;
    return await (statSync(file).isDirectory() ? heldInFolder : heldInZip)(file, onFile);
  } finally {
    progress.clear();
  }
}

function noListWords(place: string, { files }: Held): string {
  const list = files.get(LIST);
  const why = list && 'unread' in list ? ` (${list.unread})` : '';
  return `There is no ${LIST} in ${place}${why}, so nothing can be held against it. Is it a site or a copy that Minute Book made, and whole?`;
}

function tellComparison({ same, altered, lost, added, ofHosts, unread }: Comparison, all: boolean): void {
  console.log(`${count(same, 'file')} ${same === 1 ? 'is' : 'are'} as the list says.`);
  tellFiles('altered since the list was made', altered, all);
  tellFiles('in the list, and lost', lost, all);
  tellFiles('added: the list does not name it', added, all);
  tellFiles(
    'that could not be read',
    unread.map(({ file, why }) => `${file} (${why})`),
    all,
  );
  if (ofHosts.length > 0)
    console.log(
      `${count(ofHosts.length, 'file')} of a host or another program, left aside, such as ${ofHosts[0]}`,
    );
}

const SHOWN = 20;

function tellFiles(what: string, files: readonly string[], all: boolean): void {
  if (files.length === 0) return;
  const shown = all ? files : files.slice(0, SHOWN);
  const more = files.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`… and ${more} more: --all shows them`] : [])];
  console.error(`${count(files.length, 'file')} ${what}:\n${lines.map(line => `  ${line}`).join('\n')}`);
}

function signatureCode({ texts }: Held, list: Buffer, signers: string): number {
  const signature = texts.get(SIGNATURE);
  if (signers === '')
    return signature
      ? tell(`The list is signed (${SIGNATURE}). To know by whom: --signers FILE`, SAME)
      : SAME;
  if (!existsSync(typedPath(signers))) return tell(`There is no file ${signers} of signers.`, UNKNOWN);
  if (!signature)
    return tell(
      `The list is not signed: there is no ${SIGNATURE}. It is made by: ${SIGN} ${LIST}`,
      DIFFERENT,
    );
  const checked = checkSignature(list, signature, typedPath(signers));
  if ('unasked' in checked)
    return tell(
      'The signature was not looked at: the program ssh-keygen is not on this computer. It is part of OpenSSH, which every system offers.',
      UNKNOWN,
    );
  return 'by' in checked
    ? tell(`The list was signed by ${checked.by}.`, SAME)
    : tell(
        `The signature is by none of the signers in ${signers}, or of another list: after each build it is made anew.`,
        DIFFERENT,
      );
}

function tellCode(code: string, held: Held): number {
  const found = findByCode(code, held);
  if (found === 'no-codes')
    return tell('No codes are to be found here: minutes have one once they are drafted.', UNKNOWN);
  if (found === 'unknown')
    return tell(
      `No minutes here have the code ${code}. A letter was misread, or the minutes were changed since that copy was printed.`,
      DIFFERENT,
    );
  const { url, status, file, sha256 } = found;
  return tell(
    `${code} is the code of the minutes at ${url} (${status}${file === undefined ? '' : `, from ${file}`}).\n  The checksum of their words is ${sha256}`,
    SAME,
  );
}
