// Motions that only what follows makes such: somebody seconds them, or they are carried. "Amber moved to paint the jetty.", "Motion: …"

import { findIn, firstIn, standsIn } from '../needed-words.ts';
import type { SaidMotion } from '../said.ts';
import { smallPhrases, typedSmall } from './loud.ts';
import { masked, unmasked, withoutTimes } from './masked.ts';
import { MOVER, MOVES, OFFERS, SAID_FIRST, SECONDER } from './motion-parts.ts';
import { closing, MAY_MOVE, wordsOf } from './motion-words.ts';
import { isNotOurs } from './not-decided.ts';
import { isSomebody, NAME, NAME_OR_CHAIR, nameFrom } from './person-names.ts';

/** Cllr Amber "proposed that the jetty be painted", with nobody to second it in the same sentence. */
const MOVED_ALONE = new RegExp(
  `^(?:[^.;:]{3,160}, )?${MOVER}${SAID_FIRST} (?:then |also |formally )?${MOVES} (?<what>(?:(?:an|the following|a further) amendment,? (?:to|that)|to|that|(?:for )?(?:the )?(?:acceptance|approval|adoption|denial|APPROVAL|ADOPTION|DENIAL)|(?:himself|herself|themselves) (?:as|for)|an? (?:\\p{Ll}+ )?vote of (?:thanks|sympathy|condolence|congratulations?|appreciation)|(?:for )?adjournment|(?<=motion )for (?:an?|the) (?=\\p{Ll})|(?<=motion )(?:[Tt]he|[Ww]e|[Aa]ll) (?:[^.;:?]{2,80} )?(?:will|shall|should|must|be)(?= \\p{Ll})|for (?:up to )?[$€£]\\d[\\d.,]*|(?:the|an?|all) [^.;:]{3,80} be \\p{Ll}{3,}|we (?:accept|approve|adopt|appoint|elect|pay|purchase|buy|hold|form|proceed|ratify|endorse|adjourn|authori[sz]e|allocate|donate|endorse|send|set|create|change|move)|(?:the )?minutes [^.;:]{3,120} (?:were|are|as) (?:an? )?(?:true|correct|accurate))\\b.{3,600}|(?:the|an?|all) [^.;:]{3,80} be (?!the\\b)\\p{Ll}{3,}\\.?)$`,
  'u',
);
/** "Motion by Amber to paint the jetty." */
const MOTION_BY = new RegExp(
  `^(?:[^;:]{3,120}?, (?:a )?(?=motion was )|(?:A )?)(?:[Mm]otion(?:ed(?= by))?|MOTION|[Mm]oved(?= by [^.;:]{2,60} for ))(?: (?:No\\.? ?)?#?[\\d./-]{1,12})?(?: was (?:then )?made| made| offered)?(?: by:?|:?(?= \\()) \\(?${MOVER}\\)?,?:?(?<seconded> and (?:duly )?seconded,?)? (?<what>(?:to|that|for (?:the )?(?:adoption|acceptance|approval|payment|purchase) of) .{3,600})$`,
  'u',
);
/** "Motion Amber to paint the jetty", "Moved Amber that it be painted" */
const MOTION_NAME = new RegExp(
  `^(?:Motion|MOTION|Moved|MOVED) (?!(?:to|that|for|by|was|made|carried|passed)\\b)${MOVER},? (?<what>(?:to|that) [^;¤]{3,600})$`,
  'u',
);
/** "Motion to paint the jetty by Amber", "A motion was made to paint it by Amber" */
const MOTION_TO_BY = new RegExp(
  `^(?:A )?(?:[Mm]otion|MOTION)(?: was made)? (?<what>(?:to|that) [^.;:]{3,300}?) (?:was made )?(?<!second(?:ed)? )by ${MOVER}(?:,? at \\d{1,2}[:.·]?\\d{0,2}(?: ?[ap]·?\\.?m·?)?)?\\.?$`,
  'u',
);
/** "Motion: Adjourn the meeting by Amber": of other things somebody may have made what is moved. */
const TO_END_BY = new RegExp(
  `^(?:Motion|MOTION)(?::| [–—-]) (?<what>(?:[Tt]o )?(?:[Aa]djourn|[Cc]lose|[Rr]ecess|[Ee]nd)(?: (?:the )?(?:[Mm]eeting|[Ss]ession))?),? by ${MOVER}\\.?$`,
  'u',
);
/** "Motion to paint the jetty: Amber." */
const MOTION_TO_OF = new RegExp(
  `^(?:Motion|MOTION) (?<what>(?:to|that) [^.;:]{3,300}?)(?: ?:| [–—-]) (?:[Mm]oved by )?${MOVER}\\.?$`,
  'u',
);
/** "Acceptance of the report was moved by Amber.", "To accept the report, moved by Amber.", "Approve the report: motion by Amber" */
const MOVED_BEHIND = new RegExp(
  `^(?<what>(?:(?:The )?(?:[Aa]cceptance|[Aa]pproval|[Aa]doption|[Rr]atification|[Aa]ppointment|[Pp]ayment|[Pp]urchase|[Aa]djournment) of [^.;:]{3,200}?|(?:To|That) [^.;:]{3,300}?|(?:Accept|Adjourn|Adopt|Amend|Appoint|Approve|Pay|Purchase|Ratify|Table) [^.;:]{3,200}?))(?:,|:| [–—-])? (?:was |is )?(?:[Mm]oved|[Pp]roposed|[Mm]otion(?:ed)?)(?: made)? by:? ${MOVER}\\.?$`,
  'u',
);
/** "Chair: Dora Elder nominated by Amber.", "Fay Gorse was nominated by Birch as Treasurer." */
const NOMINATED = new RegExp(
  `^(?<what>(?:\\p{Lu}[\\p{L} ’'-]{2,40}: )?${NAME} (?:was |is )?nominated(?: (?:as|for) [^.;,]{3,40}?)?) by ${MOVER}\\.?$`,
  'u',
);
/** "Amber nominates Birch for treasurer.", "Amber nominated Birch to fill the seat." */
const NOMINATES = new RegExp(
  `^${MOVER} (?:then |also )?nominate[ds] (?<what>${NAME}(?: (?:as|for|to (?:be|fill|serve|chair|become)|become an?) [^.;:]{3,80}))\\.?$`,
  'u',
);
/** "Amber nominated Birch.", "Amber nominated Ben Birch, Ben accepted.": only who is then elected was put forward. */
const NOMINATES_ALONE = new RegExp(
  `^${MOVER} (?:then |also )?nominated (?<what>${NAME})(?:,? (?:and |who )?(?:\\p{Lu}[\\p{L}'’-]+ |s?he |they )?(?:accept(?:s|ed)|agree[ds]|consented)(?: the nomination)?)?\\.?$`,
  'u',
);
/** "Amber proposed Birch as Treasurer.", "Amber proposed Birch for the position of Chair" */
const PROPOSES_NAME = new RegExp(
  `^${MOVER} (?:then |also )?propose[ds] (?<what>${NAME} (?:as|for(?: the (?:position|office|role|post) of)?) [^.;:]{3,160})\\.?$`,
  'u',
);
/** "Councillors Amber / Birch", and below it "That …" */
const TWO_COUNCILLORS = new RegExp(
  `^(?=(?:Councillors?|Councilors|Crs?|Cllrs?|Mayor|Deputy Mayor|Commissioners?|Trustees?) [^/:;.]{1,50} / )(?:(?:Councillors|Councilors|Crs|Cllrs|Commissioners|Trustees) )?${MOVER} / ${SECONDER}$`,
  'u',
);
/** "Fence to be mended (Amber/Birch).", and behind it "Carried." */
const PAIR_BEHIND = new RegExp(`^(?<what>\\p{Lu}[^¤]{3,300}?) \\(${MOVER} ?/ ?${SECONDER}\\)\\.?$`, 'u');
/** "Proposal from Amber: Move to paint the jetty.", "Amber: I move that it be painted.", "Amber made a motion: Paint the jetty." */
const SPOKEN = new RegExp(
  `^(?:(?:Motion|Proposal) (?:from|by) )?${MOVER}(?:: (?:I )?[Mm]ove (?=(?:to|that) )| ma(?:de|kes) (?:a|the following) motion: (?=[“"]?\\p{Lu}))(?<what>.{6,600})$`,
  'u',
);
/** "Amber moved.", below what the Chair called for a motion to do; "Amber propose", as a point. "New Bench proposed" moves nothing. */
const MOVER_ALONE = new RegExp(
  `^${MOVER} (?:so )?(?:(?:moved|moves?|proposes?|motions?)|(?:moved|proposed|moves) (?:it|this|(?:his|her|their|the|this) (?:notice of )?(?:motion|proposal|resolution)))\\.?$`,
  'u',
);
/** "AC Move to accept as written": who notes people by letters leaves out more of them. */
const LETTERS_MOVE = /^(?<mover>[A-Z]{2,3}) [Mm]ove (?<what>(?:to|that) .{3,400})$/;
/** "Moved: Amber.", "Motion by Amber.", behind what was moved */
const MOVER_LABELLED = new RegExp(
  `^(?:Motion|MOTION|Moved|MOVED|Mover|MOVER|Proposed|PROPOSED|Proposer|Prop\\.?|First|1st)(?::| by:?| BY:?|(?<=Prop\\.)|(?<=Moved)(?= \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\.?$)) ${MOVER}\\.?$`,
  'u',
);
/** "Approval was sought for a new bench.", and behind it "The motion was carried." */
const SOUGHT =
  /^(?<what>(?:Approval|Agreement|Consent|Permission) (?:is|was) (?:then )?sought (?:for|to|from (?:the )?(?:[Cc]ouncil|[Mm]embers|[Bb]oard|[Cc]ommittee|[Mm]eeting) (?:for|to)) .{3,400}|(?:[^.;:?]{3,300},? and )?\p{Lu}[\p{L} .'’-]{1,40} (?:sought|asked for|requested) (?:the (?:meeting|committee|council|board)['’]s )?(?:approval|agreement|consent|permission) (?:for|to) .{3,400})$/u;
/** "Moved by him that the bench be painted.": who, the sentence before may tell. */
const MOVED_BY_SAME =
  /^(?:It was )?(?:[Mm]oved|[Pp]roposed) by (?:him|her|them|the same),? (?<what>(?:that|to) .{3,600})$/u;
/** "To make renewal easier, it was proposed that the year end in May.": nobody is named. */
const PROPOSED_BY_NOBODY =
  /^(?:[^.;:]{3,160}, )?[Ii]t was (?:then |also |further )?(?:proposed|moved|suggested|recommended|(?:thought|felt|considered)(?= that [^.;:?]{3,300} (?:should|be)\b)) (?<what>that .{3,600})$/u;
/** "Dora called for a motion to continue the hearing." */
const CALLED_FOR = new RegExp(
  `^(?:[^.;:]{3,60}, )?${NAME_OR_CHAIR} (?:then )?(?:called for|asked for|requested|entertained) a motion (?<what>(?:to|for) [^¤]{3,600}?)[.:]?$`,
  'u',
);
/** "Motion 230/2026 Moved by Amber, “THAT the jetty be painted.”", "Moved by Amber THAT it be painted." */
const MOTION_IN_FULL = new RegExp(
  `^(?:(?:Motion|MOTION|Resolution|RESOLUTION)(?: No\\.?)? ?#?[\\d./-]{1,12}:?,? )?(?:[Mm]oved|MOVED)(?: by|:| BY) ${MOVER},?:? [“"‘']?(?<what>(?:[Tt]hat|THAT|[Tt]o)\\b.{5,3000}?)[”"’']*\\.?$`,
  'u',
);
/** "AMBER – That the report be filed.", "Amber: That we approve the payments.": who moves stands before it, and only "CARRIED" behind it makes it a motion. */
const SURNAME_THAT = new RegExp(
  `^${MOVER}(?: ?[–—-]|:) (?<what>(?:That|THAT) (?!(?:is|was|were|would|will|sounds|seems|looks)\\b)(?=.{3,400}? (?:be|BE) \\p{L}|(?:the |this )?(?:we|[Cc]ouncil|[Bb]oard|[Cc]ommittee) (?:approve|adopt|accept|authori[sz]e|appoint|adjourn|purchase|enter|recess|agree)|.{3,300}? agrees? to ).{5,3000})$`,
  'u',
);
/** "Councillor Amber that the agenda be accepted as presented.", and behind it "Carried" */
const COUNCILLOR_THAT = new RegExp(
  `^(?=(?:Councillor|Deputy Mayor|Mayor|Reeve|Deputy Reeve|Cr|Clr) )${MOVER},? (?<what>(?:That|THAT|that) (?=.{3,400}? (?:be|is|are) \\p{L}|(?:we|[Cc]ouncil) \\p{L}).{5,3000})$`,
  'u',
);
/** "Councilman Amber introduced Bill 12, an ordinance on parking, for its first reading." */
const INTRODUCED = new RegExp(
  `^${MOVER} (?:then )?(?:introduced|offered) (?<what>(?:the |an? )?(?:(?:Council )?Bill|BILL|(?:[Ee]mergency )?[Oo]rdinance|ORDINANCE|[Rr]esolution|RESOLUTION) [^¤]{3,600})$`,
  'u',
);
/** "Amber offered the following resolution and moved its adoption: Resolution 12 – To pay the bills." */
const OFFERED = new RegExp(`^${OFFERS}(?:[:;,.] ?(?<what>(?!(?:and )?second).{4,3000})|[.:]?)$`, 'u');
/** "Motion (Amber): Approve the budget", "Moved (Amber): to approve it", "Moved (Amber) that it be approved" */
const MOTION_OF = new RegExp(
  `^(?:Motion|MOTION|Moved|MOVED|Proposed|Proposal) \\(${MOVER}\\):? (?<what>(?:(?<=: )[\\p{L}\\d]|to\\b|that\\b).{3,600})$`,
  'u',
);
/** "The Chair called for a vote on the answer.", "A vote was taken on it": whatever comes of it is what was put to the vote */
const PUT_TO_VOTE = new RegExp(
  `^(?:[^.;:]{3,60}, )?(?:${NAME_OR_CHAIR} (?:then )?(?:called for|asked for|requested) a (?:roll[- ]call )?vote|[Aa] (?:roll[- ]call )?vote was (?:then )?taken) (?<what>on (?:(?:approving|adopting|accepting|the|a|whether) ).{3,600}?|to .{3,600}?)\\.?$`,
  'u',
);
/** "Motion to paint the jetty.", "Motion: that it be painted", "Moved: That it be painted" */
const BARE_MOTION =
  /^(?:(?:A motion|(?:A )?(?:Motion|MOTION)|Proposal(?= (?:to|that) ))(?: was made)?|(?:Moved|MOVED)(?=:| that)):? (?<what>(?:to|that|To|That|for),? .{3,600})$/u;

/** "Vote to accept the change", and below it the figures: what was voted on. */
const VOTE_TO = /^Vote (?<what>to (?!(?:be|have|take|follow|come|the|a|an)\b)\p{Ll}{2,} [^?;:]{3,300}?)\.?$/u;

/** "Motion: Approve the budget", "POLL: We should merge the draft.", "Subsidiary Motion: “Resolved, that …”", "Motion “That …”" */
const LABELLED_MOTION =
  /^(?:(?:Main|Subsidiary|Procedural|Original|First|Second) )?(?:Motion|MOTION|(?:Proposal|POLL|Poll)(?=:(?!.*\?$))|Vot(?:e|ing)(?=: (?:I move|(?:to )?(?:approve|accept|adopt|elect|appoint|merge|move|allow|make|use|change|add|remove|create|hold|keep|require|grant|publish|release|endorse|ratify|extend|close|reject|ban) )))(?: #?\d{1,3})?(?::\s*(?:I (?:hereby )?move )?|, (?=(?:accept|adopt|appoint|approve|elect|amend) )|\s+(?=[“"]|Resolved\b|RESOLVED\b))(?<what>(?!(?:[Nn]one|[Nn]il|N\/A|n\/a|TB[ACD])\b)(?!\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.'’-]+){0,3} (?:moved|proposed|made)\b)(?!.{0,60}\bseconded\b)["“]{0,2}[\p{L}\d].{3,3000})$/u;

/** "Amber made a motion to …"; "proposed" and "moved" may be told of anything. */
const NAMED = / (?:motioned|ma(?:de|kes) (?:a|the following) motion)[ :]/;

/** "A motion to paint the jetty was made and seconded." */
const SECONDED_TOO =
  / (?:was |were )?(?:then |duly )*(?:made|moved|proposed)(?:,| and|, and) (?:duly )?seconded\.?$/;

/** In the order in which they are tried. */
const WAYS: readonly RegExp[] = [
  MOVED_ALONE,
  OFFERED,
  INTRODUCED,
  MOTION_BY,
  MOTION_NAME,
  MOTION_OF,
  MOVER_ALONE,
  LETTERS_MOVE,
  NOMINATED,
  NOMINATES,
  NOMINATES_ALONE,
  PROPOSES_NAME,
  SPOKEN,
  MOVER_LABELLED,
  CALLED_FOR,
  MOVED_BY_SAME,
  PROPOSED_BY_NOBODY,
  SOUGHT,
  MOTION_TO_BY,
  MOTION_TO_OF,
  TO_END_BY,
  MOVED_BEHIND,
];

/** A motion that only what follows it makes one: somebody seconds it, or it is carried. */
export function motionBegun(sentence: string): SaidMotion | undefined {
  if (!standsIn(MAY_MOVE, sentence) || isNotOurs(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = withoutTimes(masked(typedSmall(plain)));
  const put = findIn(PUT_TO_VOTE, text);
  if (put)
    return {
      text: wordsOf(unmasked(put.groups?.['what'] ?? '', put, plain)),
      needsNoSeconder: true,
    };
  const voted = findIn(VOTE_TO, plain)?.groups?.['what'];
  if (voted !== undefined) return { text: voted, isClose: true };
  const both = findIn(TWO_COUNCILLORS, text)?.groups;
  if (both)
    return {
      mover: { name: nameFrom(both['mover'] ?? '') },
      seconder: { name: nameFrom(both['seconder'] ?? '') },
    };
  const pair = /\(\p{Lu}[^/()]{1,40}\/ ?\p{Lu}[^/()]{1,40}\)\.?$/u.test(text)
    ? findIn(PAIR_BEHIND, text)
    : null;
  if (pair && !/\b(?:seconded|moved|proposed)\b/i.test(text))
    return {
      mover: { name: nameFrom(pair.groups?.['mover'] ?? '') },
      seconder: { name: nameFrom(pair.groups?.['seconder'] ?? '') },
      text: wordsOf(unmasked(pair.groups?.['what'] ?? '', pair, plain)),
    };
  const match =
    firstIn(WAYS, text) ??
    findIn(BARE_MOTION, text) ??
    findIn(MOTION_IN_FULL, smallPhrases(plain)) ??
    (/^[^.;]{2,60}(?: ?[–—-]|:) [Tt][Hh][Aa][Tt] /.test(text) ? findIn(SURNAME_THAT, text) : null) ??
    (/^(?:Councillor|Deputy|Mayor|Reeve|Cr|Clr) /.test(text) ? findIn(COUNCILLOR_THAT, text) : null) ??
    findIn(LABELLED_MOTION, plain);
  const { mover, seconded, what } = match?.groups ?? {};
  if (!match || (mover !== undefined && !isSomebody(nameFrom(mover)))) return undefined;
  const by = mover === undefined ? {} : { mover: { name: nameFrom(mover) } };
  if (what === undefined) return by;
  const whole = unmasked(what, match, plain);
  const words = whole.replace(SECONDED_TOO, '');
  return {
    ...by,
    ...((seconded !== undefined || words !== whole) && { needsNoSeconder: true as const }),
    ...closing(words),
    ...(standsIn(NAMED, text) && { isNamed: true as const }),
    text: wordsOf(words.replace(/\.(?=[”"]?$)/, '').replace(/^[“"]([^“”"]*)[”"]$/, '$1')),
  };
}
