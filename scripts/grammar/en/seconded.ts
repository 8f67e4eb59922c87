// Who seconds, in a sentence of its own: "Seconded by Cllr Birch.", "Birch seconded and it was carried."

import { findIn } from '../needed-words.ts';
import type { Seconded } from '../said.ts';
import { typedSmall } from './loud.ts';
import { masked } from './masked.ts';
import { AND_RESULT, SECONDER } from './motion-parts.ts';
import { QUOTED_THAT, tailResult } from './motion-words.ts';
import { isSomebody, NAME, nameFrom } from './person-names.ts';

/** "Seconded by Cllr Birch.", "Birch seconded.", "This was seconded by Cllr Birch and agreed.": a sentence of its own. */
const SECONDED_ALONE: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:This|It|(?:The )?(?:motion|Motion|MOTION|proposal|proposition|nomination|resolution|amendment)|${NAME}['’]s? (?:nomination|proposal|motion))(?: (?:was|is))? )?(?:[Dd]uly )?(?:[Ss]econde[dr]|SECONDE[DR]|Support(?:ed(?= by)|(?=:| by))|(?:A )?[Ss]econd|SECOND\\b|2nd(?:ed)?|Sec(?=[.:]))[.]?(?: (?:was )?(?:made|given|offered|provided))?(?: by| BY| from)?\\s*[-–:]?\\s*\\(?${SECONDER}\\)?${AND_RESULT}`,
    'u',
  ),
  new RegExp(
    `^${SECONDER} (?:[Ss]econded|[Ss]econds|SECONDED|[Ss]upport(?:ed|s)(?= (?:the |that )?motion\\b|\\s*[.,;]|$)|[Ss]econd(?= (?:the |to )?motion|\\.?$)|(?:was|is) (?:the |a )?second(?=\\.?$)|2nd(?=\\.?$)|2nds(?=\\.?$)|(?:made|gave|offered|provided) (?:a|the) second)(?: (?:it|this|(?:to )?(?:the |that )?motion|the proposal|the resolution))?${AND_RESULT}(?:,? \\(?\\d{1,2} ?[-–/] ?\\d{1,2}(?: ?[-–/] ?\\d{1,2})?\\)?)?\\s*(?=[.,;]|$|and (?:the (?:(?:roll[- ]call |voice )?vote|motion)|motion|it)\\b|with (?:\\d|all\\b|(?:one|two|three|four|five|six|seven|eight|nine) (?:[Aa]ye|[Yy]e|in|votes)))`,
    'u',
  ),
  // "Birch approved motion", between a motion and "Motion approved"
  new RegExp(`^${SECONDER} approved (?:the )?motion\\s*(?=\\.?$)`, 'u'),
  // "Birch, Cedar, and Dora second.", "Birch and Cedar seconded the motion."
  new RegExp(
    `^${SECONDER}(?:(?:, and|,| and|&) ${NAME}){1,6} (?:[Ss]econd(?:ed)?)(?: (?:it|this|(?:the |that )?motion|the proposal))?(?=[.,;]|$)`,
    'u',
  ),
  // "Birch: Seconded.", "Birch: I second the motion."
  new RegExp(
    `^${SECONDER}: (?:I )?(?:[Ss]econd(?:ed|s)?|2nd)(?: (?:it|that|(?:the |that )?motion))?\\s*(?=[.!]?$)`,
    'u',
  ),
];

/** "Upon second by Director Birch, a vote was taken and the motion carried unanimously." */
const UPON_SECOND = new RegExp(
  `^(?:(?:A |The )?vote was taken )?(?:[Uu]pon|[Oo]n|[Aa]fter|[Ff]ollowing) (?:an? )?second (?:by|from) ${SECONDER},? (?:and )?(?:a |the )?(?:vote (?:was|being) taken,? (?:and )?)?(?:the )?motion (?:was )?(?<result>(?:unanimously )?(?:carried|passed|approved)(?: unanimously)?)`,
  'u',
);
/** "Motion seconded.", "It was duly seconded.", "Both proposals seconded and accepted unanimously." */
const SECONDED_BY_NOBODY =
  /^(?:(?:The |This |Both )?(?:[Mm]otion|[Pp]roposal)s?(?: was| were)?|It was|Was) (?:duly )?seconded(?:,? and (?<result>(?:unanimously )?(?:accepted|carried|passed|approved|adopted)(?: unanimously)?))?\.?$/;

export function secondedIn(sentence: string): Seconded | undefined {
  if (
    !/second|2nd|approved (?:the )?motion\.?$|^sec[.:]|^support|\bsupport(?:ed|s)(?: (?:the |that )?motion\b|\s*[.,;]|$)/i.test(
      sentence,
    )
  )
    return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const byNobody = findIn(SECONDED_BY_NOBODY, plain);
  if (byNobody) {
    const { result } = byNobody.groups ?? {};
    return { namesMotion: true, ...(result !== undefined && { result }) };
  }
  const shown = masked(typedSmall(plain));
  for (const way of [...SECONDED_ALONE, UPON_SECOND]) {
    const match = findIn(way, shown);
    const { seconder, result } = match?.groups ?? {};
    if (seconder === undefined || !isSomebody(nameFrom(seconder))) continue;
    const behind = plain.slice(match?.[0].trimEnd().length);
    const text = findIn(QUOTED_THAT, plain)?.[1] ?? findIn(THAT_BEHIND, behind)?.[1];
    const told = carriedBehind(behind) ?? result;
    return {
      seconder: { name: nameFrom(seconder) },
      ...(text !== undefined && { text }),
      ...(told !== undefined && { result: told }),
      ...(/\b(?:the|to|seconds?|seconded|approved) (?:motions?|proposal|resolution|second)\b/i.test(
        plain,
      ) && {
        namesMotion: true as const,
      }),
    };
  }
  return undefined;
}

/** "Seconded by Birch: That the lamp be mended.", "Seconded by Birch; and" over "That the lamp be mended." */
const THAT_BEHIND = /^(?:[:,;]|[;,]? and:?)?\s+(That (?!(?:was|is|motion|carried|passed)\b)[^“”"]{5,})$/;

/** "Birch seconded; all were in favor and the motion passed." */
function carriedBehind(behind: string): string | undefined {
  const found = tailResult(behind);
  return found?.outcome === 'carried' ? found.words : undefined;
}
