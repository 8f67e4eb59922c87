// The language in which minutes are written is said: in `site.yaml`, or at the top of those that are in another.

import type { Archive } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import { nameOfLanguage } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Finding, Rule } from '../rule.ts';

export const languageUnsaid: Rule = {
  id: 'language-unsaid',
  level: 'warning',
  title: 'The language of minutes is said where it is not the site’s',
  why: 'The words of the minutes tell it, and they are read and spoken by it. But the pages around them, their dates and their search speak the site’s language.',
  source: 'WCAG 2.2, success criteria 3.1.1 and 3.1.2.',
  wrong: 'time: "19:30"\n---\n\n## 1. Bericht\n\nDer Vorstand hat beschlossen, dass die Miete gezahlt wird.',
  right:
    'lang: de\ntime: "19:30"\n---\n\n## 1. Bericht\n\nDer Vorstand hat beschlossen, dass die Miete gezahlt wird.',
  asksForKeys: true,
  looksAcross: 'archive',
  check: archive => {
    const meetings = archive.committees.flatMap(committee => committee.meetings);
    const untold = meetings.filter(isUntold);
    const most = mostOf(untold);
    const ofSite = untold.filter(({ lang }) => lang === most);
    return most !== undefined && ofSite.length * 2 > meetings.length
      ? [siteIn(most, archive), ...untold.filter(({ lang }) => lang !== most).map(fileIn)]
      : untold.map(fileIn);
  },
};

/** Whether its words alone tell the language. */
const isUntold = ({ inWords }: Meeting): boolean => inWords?.includes('lang') ?? false;

function mostOf(meetings: readonly Meeting[]): string | undefined {
  const groups = [...groupBy(meetings, ({ lang }) => lang)];
  return groups.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

const siteIn = (language: string, { site }: Archive): Finding => ({
  file: 'site.yaml',
  message: `Most minutes are in ${nameOfLanguage(language)}, and the site is in ${nameOfLanguage(site.language)}.`,
  hint: `Write “language: ${language}” in site.yaml: then pages, dates and search are in ${nameOfLanguage(language)}, too. If the site is to stay as it is, write “lang: ${language}” at the top of these minutes.`,
});

const fileIn = ({ lang = '', source }: Meeting): Finding => ({
  file: source.file,
  message: `These minutes seem to be in ${nameOfLanguage(lang)}, and were read so.`,
  hint: `Write “lang: ${lang}” at the top, between the two lines “---”.`,
});
