// README.txt of a copy on disk, for whoever finds the folder in twenty years.

import { type IsoDate, longDate } from '../../model/calendar.ts';
import { absoluteUrl, committeeUrl, homeUrl } from '../../model/url.ts';
import { type CopyContents, contentsWords, copyName } from '../../registers/copy-contents.ts';

/** `changed` is the day of the latest change that the copy shows. */
export function readmeText(contents: CopyContents, changed: IsoDate | undefined): string {
  const { committee, archive } = contents;
  const { site } = archive;
  const name = copyName(contents);
  const website =
    site.url === undefined
      ? undefined
      : absoluteUrl(site.url, committee ? committeeUrl(committee.slug) : homeUrl);
  const paragraphs = [
    `${name}\n${'='.repeat([...name].length)}`,
    `A copy of minutes published by ${site.name}.\n${contentsWords(contents)}.${
      changed === undefined ? '' : `\nThe latest change in it is of ${longDate(changed, site.language)}.`
    }`,
    'To read it, open index.html in any web browser. No network is needed.',
    website === undefined
      ? 'Minutes may have been approved or corrected since.'
      : `Minutes may have been approved or corrected since. The record itself is at\n${website}`,
    `${committee ? committee.slug : '<committee>'}/<date>/ holds one meeting: index.html is its page, minutes.txt the same
as plain text, minutes.json as data, minutes.md as the clerk wrote it; its
papers lie beside them. search/ holds the index by which the copy is searched.`,
    `manifest.sha256 holds the SHA-256 checksum of every other file. On Linux

    sha256sum -c manifest.sha256

checks them all; ${committee ? 'index.html' : 'offline/index.html'} says how on a Mac and on Windows.`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
