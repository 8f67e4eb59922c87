// Checks a whole archive by every rule, at the levels that the clerk has set.

import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleText } from '../model/rules/rule-text.ts';
import type { Site } from '../model/site.ts';
import { type FoundBefore, foundInEach } from './found-in-each.ts';
import type { Finding, KnownOfTexts, SourceText } from './rule.ts';
import { unknownRule, unknownRules } from './rules/unknown-rule.ts';
import { ARCHIVE_RULES, RULE_TEXTS, TEXT_RULES } from './rules.ts';

/** Checks a file, as it was typed, by the rules that look at lines. */
export const checkText = (source: SourceText, known: KnownOfTexts): readonly Problem[] =>
  TEXT_RULES.flatMap(rule => problemsOf(rule, rule.checkText(source, known)));

interface Looking {
  /** The files whose keys could not be read: that a key is missing there is not known. */
  readonly unread?: ReadonlySet<string>;
  /** Where something is asked of some meetings only: the same archive with no others. */
  readonly asked?: Archive;
  /** What was found in meetings before, and will be known the next time. */
  readonly before?: FoundBefore | undefined;
}

export function checkArchive(
  archive: Archive,
  { unread = new Set(), asked = archive, before }: Looking = {},
): readonly Problem[] {
  const among = { committee: withCommitteesOf(asked, archive), archive } as const;
  const across = ARCHIVE_RULES.flatMap(rule =>
    rule.looksAcross === undefined ? [] : problemsOf(rule, rule.check(among[rule.looksAcross])),
  );
  const found = [...across, ...foundInEach(asked, foundByLone, before)].filter(
    ({ rule, file }) => !(unread.has(file) && ASK_FOR_KEYS.has(rule)),
  );
  const unknown = unknownRules(
    archive.site,
    RULE_TEXTS.map(({ id }) => id),
  );
  return [...found, ...problemsOf(unknownRule, unknown)];
}

const ASK_FOR_KEYS: ReadonlySet<string> = new Set(
  ARCHIVE_RULES.flatMap(({ id, asksForKeys }) => (asksForKeys ? [id] : [])),
);

/** By the rules that hold no meeting against others. */
const foundByLone = (archive: Archive): readonly Problem[] =>
  ARCHIVE_RULES.flatMap(rule =>
    rule.looksAcross === undefined ? problemsOf(rule, rule.check(archive)) : [],
  );

/** Only the committees of which some meetings are asked for, with all their meetings. */
const withCommitteesOf = (asked: Archive, archive: Archive): Archive => ({
  ...archive,
  committees: archive.committees.filter((_, index) => asked.committees[index]?.meetings.length !== 0),
});

const problemsOf = ({ id, level }: RuleText, findings: readonly Finding[]): readonly Problem[] =>
  findings.map(finding => ({ rule: id, level, ...finding }));

/**
 * Gives each problem the level that `site.yaml` sets for its rule, and leaves out what is `off`. An error stays one:
 * it says that something would be lost, or shown that must not be.
 */
export const atChosenLevels = (
  problems: readonly Problem[],
  { ruleLevels }: Pick<Site, 'ruleLevels'>,
): readonly Problem[] =>
  problems.flatMap(problem => {
    const level = ruleLevels[problem.rule];
    if (level === undefined || problem.level === 'error') return [problem];
    return level === 'off' ? [] : [{ ...problem, level }];
  });
