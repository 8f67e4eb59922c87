// The addresses that were published and would lead nowhere now, and what to type so that they lead on.

import type { Archive } from '../model/archive.ts';
import { atKey } from '../model/key-lines.ts';
import type { Meeting } from '../model/meeting.ts';
import { isPublished } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { meetingUrl, personUrl } from '../model/url.ts';
import { addressesIn, type Ledger } from './ledger.ts';
import { movedCommittee, movedItem, movedMeeting } from './moved.ts';

/** `before` is the ledger of the site that was published last, `now` that of the one to be published. */
export function lostAddresses(before: Ledger, now: Ledger, archive: Archive): readonly Problem[] {
  const addresses = addressesIn(now);
  const told = addressesSaidToBeGone(archive);
  const isKept = (url: string): boolean =>
    // Where a file was, a page may lead on from its name.
    addresses.has(url) || addresses.has(`${url}/`) || told.some(gone => gone === url || isBelow(url, gone));
  const lost = new Map([...addressesIn(before)].filter(([url]) => !isKept(url)));
  const meetings = new Map(
    archive.committees.flatMap(({ slug, meetings: own }) => own.map(one => [meetingUrl(slug, one.key), one])),
  );
  // Of a folder that is gone with all that lay in it, one message is enough.
  const outermost = [...lost].filter(([url]) => !foldersOf(url).some(folder => lost.has(folder)));
  return outermost.map(([url, file]) => {
    const below = [...lost.keys()].filter(other => isBelow(other, url));
    return {
      ...breachOf('lost-address'),
      file,
      message: lostWords(url, below, file),
      ...(isPerson(url) && { level: 'warning' as const }),
      ...remedyFor({ url, file, before, now, meetings }),
    };
  });
}

const isPerson = (url: string): boolean => url.startsWith(personUrl('x').slice(0, -2));

/** A page stands in the place of each, or names it: a withdrawn meeting with what lay below, a paper that is withheld. */
const addressesSaidToBeGone = ({ committees }: Archive): readonly string[] =>
  committees.flatMap(({ slug, meetings }) =>
    meetings.flatMap(({ key, withdrawn, papers }) =>
      withdrawn
        ? [meetingUrl(slug, key)]
        : papers.filter(paper => !isPublished(paper)).flatMap(({ address }) => formsOf(address)),
    ),
  );

/** A paper in Markdown was a page: "/a/b/report.md" was "/a/b/report/". */
function formsOf(address: string): readonly string[] {
  const url = decodeURIComponent(address);
  const [, stem] = /^(.*)\.(?:md|markdown)$/i.exec(url) ?? [];
  return stem === undefined ? [url] : [url, `${stem}/`];
}

const isBelow = (url: string, folder: string): boolean =>
  folder.endsWith('/') && url.length > folder.length && url.startsWith(folder);

/** "/a/b/c.pdf" => ["/a/b/", "/a/"] */
function foldersOf(url: string): readonly string[] {
  const folders: string[] = [];
  for (let end = url.lastIndexOf('/', url.length - 2); end > 0; end = url.lastIndexOf('/', end - 1))
    folders.push(url.slice(0, end + 1));
  return folders;
}

function lostWords(url: string, below: readonly string[], file: string): string {
  const from = file === '' || url.endsWith(file) ? '' : ` It came from ${file}.`;
  const [first, ...others] = below;
  if (first === undefined) return `The address ${url} was published and would be gone.${from}`;
  const many =
    others.length === 0 ? `one below it, ${first},` : `${below.length} below it, such as ${first},`;
  return `The address ${url} was published and would be gone, and ${many} with it.${from}`;
}

interface LostPlace {
  readonly url: string;
  readonly file: string;
  readonly before: Ledger;
  readonly now: Ledger;
  readonly meetings: ReadonlyMap<string, Meeting>;
}

type Remedy = Pick<Problem, 'hint'> & Partial<Pick<Problem, 'file' | 'line'>>;

function remedyFor(place: LostPlace): Remedy {
  const { url, file, before, now, meetings } = place;
  const [, committee = '', key = '', ...rest] = url.replace(/\/$/, '').split('/');
  if (isPerson(url))
    return {
      hint: 'Nobody has to do anything where the name was only spelled otherwise. Else name the person in people.yaml.',
    };
  const own = meetingUrl(committee, key);
  if (before.meetings[own] !== undefined)
    return rest.length === 0
      ? meetingRemedy(own, file, movedMeeting(own, before, now), meetings)
      : remedyWithin(place, own, rest.join('/'));
  if (Object.keys(before.meetings).some(meeting => meeting.startsWith(url))) {
    const moved = movedCommittee(url, before, now);
    return moved === undefined
      ? {
          hint: `Put the folder ${committee} back. Where the committee has ended, leave it, and write in ${file}: dissolved: and the day.`,
        }
      : {
          file: `${moved.split('/')[1]}/committee.md`,
          hint: leadOn(committee, `${moved.split('/')[1]}/committee.md`),
        };
  }
  const old = url.replace(/^\/|\/$/g, '');
  if (file === '')
    return {
      hint: `Put back what stood there, or write “${old}” under “old-addresses:” of the meeting or committee that it should lead to.`,
    };
  return {
    hint: `Put ${file} back, or write “${old}” under “old-addresses:” of the meeting or committee that it should lead to.`,
  };
}

function meetingRemedy(
  url: string,
  file: string,
  moved: string | undefined,
  meetings: ReadonlyMap<string, Meeting>,
): Remedy {
  const target = moved === undefined ? undefined : meetings.get(moved);
  if (target) return { ...at(target), hint: leadOn(url.replace(/^\/|\/$/g, ''), target.source.file) };
  return {
    hint: `Put ${file} back. To take minutes back, leave the file, and write at its top: withdrawn: { on: 2026-05-01, reason: and why }.`,
  };
}

function remedyWithin({ url, before, now, meetings }: LostPlace, own: string, name: string): Remedy {
  const old = url.replace(/^\/|\/$/g, '');
  const here = now.meetings[own] === undefined ? movedMeeting(own, before, now) : own;
  const meeting = here === undefined ? undefined : meetings.get(here);
  if (here === undefined || !meeting)
    return { hint: `Put it back, or write “${old}” under “old-addresses:”.` };
  const { file } = meeting.source;
  if (before.meetings[own]?.items[name] === undefined) {
    const paper = url.endsWith('/') ? `${name}.md` : name;
    return {
      ...at(meeting, 'papers'),
      hint: `Put the file back. To take a paper back, write at the top of ${file}: papers: - { file: ${paper}, withdrawn: { on: 2026-05-01, reason: and why } }, or exempt: 3 with its paragraph. If it has another name now: ${leadOn(old, file)}`,
    };
  }
  const item = movedItem(name, own, here, before, now);
  return {
    ...at(meeting),
    hint:
      item === undefined
        ? `To take an item back, leave its heading, and write below it: Withdrawn: 2026-05-01, and why. Or lead its address to the meeting: ${leadOn(old, file)}`
        : leadOn(`${old}#${item}`, file),
  };
}

const at = ({ source }: Meeting, key = 'old-addresses'): Pick<Problem, 'file' | 'line'> => atKey(source, key);

const leadOn = (old: string, file: string): string =>
  `Write at the top of ${file}: old-addresses: ["${old}"]`;
