// How a vote went, as HTML: what came of it, who stood on which side, and the words in which the minutes tell it.

import type { Inline } from '../model/body.ts';
import type { NamedPerson } from '../model/person.ts';
import { personUrl } from '../model/url.ts';
import { isByName, isCounted, SIDES, type Side, type Vote } from '../model/vote.ts';
import type { VoteOutcome, VoteOutcomes } from '../model/vote-outcome.ts';
import type { Words } from '../words/words.ts';
import { xmlAttribute, xmlText } from './escape.ts';
import type { HtmlPlace } from './html.ts';

/** Pictures of a vote, made by whoever shows them: behind the result, and above the names. */
export interface VotePictures {
  readonly barHtml: string;
  readonly chamberHtml: string;
}

export interface ShownVote extends VotePictures {
  readonly outcome: VoteOutcome | undefined;
  /** Whether the names stand open, below a line that opens them, or not at all. */
  readonly names: 'open' | 'folded' | 'none';
}

/** How the votes of a text are shown where the minutes tell of them. A copy has no pictures. */
export const showVotes =
  (
    outcomes: VoteOutcomes,
    place: Pick<HtmlPlace, 'words' | 'link'>,
    picturesOf: (vote: Vote) => VotePictures = () => ({ barHtml: '', chamberHtml: '' }),
  ): NonNullable<HtmlPlace['showVote']> =>
  ({ vote, content }, wordsHtml) => {
    const outcome = outcomes.get(vote);
    const isRepeat = isAllShown(content, vote, outcome, place.words);
    const written = `<p class="vote__words">${wordsHtml}</p>`;
    // "The motion was carried." says all that there is to say.
    if (!isRepeat && !isCounted(vote) && !isByName(vote)) return written;
    const shown = voteHtml(vote, { ...picturesOf(vote), outcome, names: 'open' }, place);
    return `${shown}\n${isRepeat && isByName(vote) ? folded('written', written, place) : written}`;
  };

/** A vote without the words in which the minutes tell it. */
export function voteHtml(
  vote: Vote,
  { outcome, barHtml, chamberHtml, names }: ShownVote,
  place: Pick<HtmlPlace, 'words' | 'link'>,
): string {
  const said = place.words.record.decisions;
  const result = `<p class="vote__result"><strong>${xmlText(said.result(vote, outcome))}</strong>${barHtml && ` ${barHtml}`}</p>`;
  if (names === 'none' || !isByName(vote)) return result;
  const told = `${chamberHtml}${namesHtml(vote, place)}`;
  return `${result}\n${names === 'open' ? told : folded('names', told, place)}`;
}

/** Below a line that opens it. */
const folded = (what: 'names' | 'written', html: string, { words }: Pick<HtmlPlace, 'words'>): string =>
  `<details class="vote__${what}"><summary>${xmlText(words.record.decisions[what])}</summary>${html}</details>`;

function namesHtml(vote: Vote, place: Pick<HtmlPlace, 'words' | 'link'>): string {
  const { names, counts } = place.words.record.decisions;
  const rows = SIDES.filter(side => vote.names[side].length > 0).map(side => {
    const count = vote.counts[side] ?? vote.names[side].length;
    const people = vote.names[side].map(one => nameHtml(one, place)).join(', ');
    return `<tr><th scope="row">${xmlText(counts[side](count))}</th><td>${people}</td></tr>`;
  });
  return `<table class="vote-names"><caption class="visually-hidden">${xmlText(names)}</caption><tbody>${rows.join('')}</tbody></table>`;
}

function nameHtml({ name, person }: NamedPerson, { link }: Pick<HtmlPlace, 'link'>): string {
  const href = person === undefined ? undefined : link({ kind: 'place', url: personUrl(person) });
  return href === undefined ? xmlText(name) : `<a href="${xmlAttribute(href)}">${xmlText(name)}</a>`;
}

/** Whether the clerk's words of a vote are all in what `voteHtml` shows of it. A link, a note or a correction is always more. */
function isAllShown(
  content: readonly Inline[],
  vote: Vote,
  outcome: VoteOutcome | undefined,
  { record: { decisions } }: Words,
): boolean {
  const text = plainText(content);
  if (text === undefined) return false;
  const shown = [
    decisions.labels.vote,
    decisions.joint,
    decisions.result(vote, outcome),
    ...SIDES.flatMap(side => [decisions.sides[side], ...countWords(vote, side, decisions)]),
    ...SIDES.flatMap(side => vote.names[side].map(({ name }) => name)),
  ];
  const known = new Set(shown.flatMap(wordsIn));
  return wordsIn(text).every(word => known.has(word));
}

const countWords = (vote: Vote, side: Side, { counts }: Words['record']['decisions']): readonly string[] => {
  const count = vote.counts[side];
  return count === undefined ? [] : [counts[side](count)];
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that are nothing but words, bold or not; undefined where there is more among them. */
function plainText(content: readonly Inline[]): string | undefined {
  let text = '';
  for (const node of content) {
    if (typeof node === 'string') text += node;
    else if (node.type === 'break') text += '\n';
    else {
      const inner = node.type === 'strong' || node.type === 'emphasis' ? plainText(node.content) : undefined;
      if (inner === undefined) return undefined;
      text += inner;
    }
  }
  return text;
}
