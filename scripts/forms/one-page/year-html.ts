// A committee's year as one HTML file that needs nothing beside it: for a phone, where a folder of files is awkward.

import { createHash } from 'node:crypto';
import { itemsOf, type MeetingDocument } from '../../document/document.ts';
import { makeDocument } from '../../document/make-document.ts';
import { pictureFinder } from '../../document/pictures.ts';
import { placesOf } from '../../document/places.ts';
import { committeeYearUrl } from '../../model/url.ts';
import { type CommitteeYear, isReadable } from '../../registers/copies.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { wordsOf } from '../../words/words.ts';
import { xmlAttribute, xmlText } from '../../writers/escape.ts';
import type { Making } from '../copies/making.ts';
import { type SectionPlace, sectionsHtml } from '../html/sections.ts';
import { ONE_PAGE_STYLE } from './style.ts';

interface MeetingPart {
  /** The id of its heading; those within it begin with the same words. */
  readonly id: string;
  readonly row: MeetingRow;
  readonly document: MeetingDocument;
}

// Nothing here is expensive, so nothing needs a cache.
export async function yearHtml(
  { committee, year, rows }: CommitteeYear,
  making: Making,
): Promise<Uint8Array> {
  const { site } = making.archive;
  const {
    shell,
    record: { copies },
  } = making.words;
  const parts = rows.filter(isReadable).map(row => ({
    id: `${row.meeting.committee}-${row.meeting.key}`,
    row,
    document: makeDocument(row, making),
  }));
  const title = `${committee.name}, ${year}`;
  const url = committeeYearUrl(committee.slug, year);
  const copyOf =
    site.url === undefined
      ? ''
      : `<p>${copies.copyOf(`<a href="${xmlAttribute(making.at(url))}">${xmlText(making.at(url))}</a>`)}</p>`;
  const body = `<a class="skip-link" href="#part_content">${shell.skipLink}</a>
<main class="page page--copy" id="part_content" tabindex="-1">
<header class="heading"><p class="heading__context">${xmlText(site.name)}</p><h1>${xmlText(title)}</h1>${copyOf}</header>
${contents(parts, copies.contents(parts.length))}
<div class="minutes">
${meetings(parts, making)}
</div>
</main>`;
  const canonical =
    site.url === undefined ? '' : `<link rel="canonical" href="${xmlAttribute(making.at(url))}">\n`;
  const head = `<title>${xmlText(`${title} – ${site.name}`)}</title>\n${canonical}`;
  return Buffer.from(wholePage(head, site.language, making.styleSheet, body));
}

function contents(parts: readonly MeetingPart[], words: string): string {
  const entries = parts.map(({ id, document }) => {
    const items = itemsOf(document).map(
      item =>
        `<li><a href="#${xmlAttribute(`${id}-${item.id}`)}">${xmlText(`${item.number} ${item.title}`.trim())}</a></li>`,
    );
    const list = items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>`;
    return `<li><a href="#${xmlAttribute(id)}">${xmlText(document.title)}</a>${list}</li>`;
  });
  return `<nav class="contents" aria-label="${words}">
<details class="contents__box" open><summary class="contents__summary">${words}</summary>
<ul class="contents__list">
${entries.join('\n')}
</ul></details>
</nav>`;
}

function meetings(parts: readonly MeetingPart[], { archive, at, readPaper }: Making): string {
  const idIn = (part: MeetingPart, id: string): string => (id === '' ? part.id : `${part.id}-${id}`);
  const places = new Map(parts.flatMap(part => placesOf(part.row, id => `#${idIn(part, id)}`)));
  const findPicture = pictureFinder(
    parts.map(({ row }) => row),
    readPaper,
  );
  const elsewhere = (url: string): string | undefined =>
    archive.site.url === undefined ? undefined : at(url);
  return parts
    .map(part => {
      const { id, document } = part;
      const place: SectionPlace = {
        words: wordsOf(archive.site),
        id: inner => idIn(part, inner),
        within: inner => `#${idIn(part, inner)}`,
        link: target =>
          target.kind === 'outside' ? target.url : (places.get(target.url) ?? elsewhere(target.url)),
        picture: url => {
          const picture = findPicture(url);
          return (
            picture && `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`
          );
        },
        lower: 1,
        isXml: false,
        scrollsTables: true,
        // A year has many parts called “Attendance” or “Apologies”: as landmarks they could not be told apart.
        hasLandmarks: false,
      };
      const lang = document.lang === archive.site.language ? '' : ` lang="${xmlAttribute(document.lang)}"`;
      return `<article class="copy-meeting" aria-labelledby="${xmlAttribute(id)}"${lang}>
<h2 id="${xmlAttribute(id)}">${xmlText(document.title)}</h2>
${sectionsHtml(document.sections, place)}
</article>`;
    })
    .join('\n');
}

/** Nothing may be run or fetched, and no style but its own: its hash says which. */
function wholePage(head: string, lang: string, styleSheet: string, body: string): string {
  const style = styleSheet + ONE_PAGE_STYLE;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${xmlAttribute(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
