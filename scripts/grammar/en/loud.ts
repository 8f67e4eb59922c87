// A sentence in capitals from beginning to end, as some clerks type motions: "MOTION BY AMBER, SECOND BY BIRCH TO ADJOURN. ALL AYES."
//
// Written small, the words of motions are known again, and names keep their first letter. It is as long as it was, so that a place in
// it is a place in the sentence, whose own letters are shown.

/** Words that motions are told with: all others may be names. */
const SMALL = new Set(
  (
    'motion moved made by second seconded supported and to that the a an of on in at for from with was were be as is it carried ' +
    'passed approved approve accept adopt adjourn unanimously all ayes aye nays favor favour pay table appoint hire purchase'
  ).split(' '),
);

const isLoud = (sentence: string): boolean =>
  sentence.length > 20 && !/\p{Ll}/u.test(sentence) && /\p{Lu}{4}/u.test(sentence);

/** "RESOLVED ON THE MOTION OF COUNCILLOR Amber": names alone keep their case where a template shouts. */
const LOUD_PHRASE =
  /\b(?:ON THE (?:MOTION|PROPOSAL) OF|ON (?:A )?MOTION(?= (?:[Oo]f|[Bb]y) )|(?<=\b[Oo]n the )(?:MOTION|PROPOSAL)(?= of )|SECONDED(?= by )|(?:MOVED|PROPOSED|SECONDED) BY(?= \p{Lu}\p{Ll}| (?:COUNCILLOR|COUNCIL ?(?:MEMBER|MAN|WOMAN)|CLLR|TRUSTEE|COMMISSIONER|SUPERVISOR|DIRECTOR|ALDERMAN|REEVE|MAYOR|MRS?|MS)\b)|MOVED (?:TO|THAT)(?= \p{Ll})|COUNCILLORS?(?= \p{Lu})|CLLRS?(?= \p{Lu}))/gu;

export const smallPhrases = (sentence: string): string =>
  sentence.replace(LOUD_PHRASE, phrase =>
    /^C/.test(phrase) ? phrase.charAt(0) + phrase.slice(1).toLowerCase() : phrase.toLowerCase(),
  );

/** The sentence as it would be typed small; as it is where it is not in capitals. */
export function typedSmall(sentence: string): string {
  if (!isLoud(sentence)) return smallPhrases(sentence);
  return sentence.replace(/[\p{Lu}'’]+/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (small.length !== word.length) return word;
    return at > 0 && SMALL.has(small) ? small : word.charAt(0) + small.slice(1);
  });
}
