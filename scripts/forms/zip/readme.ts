// README.txt of a copy on disk, for whoever finds the folder in twenty years.

import { type IsoDate, longDate } from '../../model/calendar.ts';
import { absoluteUrl, committeeUrl, homeUrl } from '../../model/url.ts';
import { type CopyContents, contentsWords, copyName } from '../../registers/copy-contents.ts';
import { wordsOf } from '../../words/words.ts';

/** `changed` is the day of the latest change that the copy shows. */
export function readmeText(contents: CopyContents, changed: IsoDate | undefined): string {
  const { committee, archive } = contents;
  const { url, name, language } = archive.site;
  return wordsOf(archive.site).record.copies.readme({
    name: copyName(contents),
    publisher: name,
    contents: contentsWords(contents),
    changed: changed === undefined ? undefined : longDate(changed, language),
    website:
      url === undefined ? undefined : absoluteUrl(url, committee ? committeeUrl(committee.slug) : homeUrl),
    committee: committee?.slug,
  });
}
