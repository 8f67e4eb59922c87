// Whoever decides, whatever lies before a meeting, and however it is put: each of the words is read in each of the ways. Beside them what
// only looks the same.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised } from '../../scripts/model/capitalised.ts';
import { readOneMeeting } from '../read/one-meeting.ts';
import { toldIn } from './told-in.ts';

/** The sentences that decide, where each is all that an item of a meeting says. */
function decidingAmong(sentences: readonly string[]): readonly string[] {
  const items = sentences.map((text, index) => `## ${index + 1}. Matter\n\n${text}\n`);
  const { meeting } = readOneMeeting(`---\ntitle: Minutes\n---\n\n${items.join('\n')}`);
  return sentences.filter((_, index) => meeting.items[index]?.decisions.length === 1);
}

const eachDecides = (sentences: readonly string[]): void =>
  assert.deepEqual(decidingAmong(sentences), sentences);
const noneDecides = (sentences: readonly string[]): void => assert.deepEqual(decidingAmong(sentences), []);

const listed = (words: string): readonly string[] => words.split(' | ');

const BODIES = listed(
  'The Council | Full Council | Members | Board members | The Board of Trustees | The School Board | Trustees | The exec | ' +
    'The Technical Steering Committee | The Working Group | The Working Party | The Task Force | The core team | The Membership | ' +
    'Delegates | The Co-op | The maintainers | The Parents’ Forum | Attendees | The Society | We',
);
const DEEDS = listed(
  'approved the budget for 2026 | formally adopted the policy | accepted the quote from Oak Ltd | agreed the terms of reference | ' +
    'agreed to paint the hall | decided to keep the fee at £20 | voted to renew the insurance | deferred the item until May | ' +
    'confirmed the dates | established a working group on paths',
);

test('whoever the body is, it does whatever bodies do', () => {
  eachDecides(BODIES.flatMap(body => DEEDS.map(deed => `${body} ${deed}.`)));
});

const THINGS = listed(
  'budget for 2026 | complaints policy | Treasurer’s report | request from the scouts | purchase of two benches | new logo | work plan | ' +
    'draft response | charter | roadmap | rota | quote from Oak Ltd | grant of £500 | appointment of Mr Oak',
);
const WAYS = [
  (thing: string) => `The ${thing} was approved.`,
  (thing: string) => `The ${thing} was then unanimously agreed by all present.`,
  (thing: string) => `The ${thing} was discussed and adopted as amended.`,
  (thing: string) => `The ${thing} was put to the vote and accepted.`,
  (thing: string) => `The ${thing} was deferred to the next meeting.`,
  (thing: string) => `The ${thing} was ratified.`,
  (thing: string) => `Approved the ${thing}.`,
  (thing: string) => `The ${thing}: approved`,
  (thing: string) => `The ${thing} – unanimously approved.`,
  (thing: string) => `The ${thing} (accepted)`,
  (thing: string) => `The ${thing} approved.`,
  (thing: string) => `The ${thing}. Agreed.`,
];

test('whatever lies before a meeting, it is approved in whatever way', () => {
  eachDecides(THINGS.flatMap(thing => WAYS.map(way => way(thing))));
});

test('what shall be is decided where “Agreed” stands behind it', () => {
  eachDecides([
    'The fee would be £20. Agreed.',
    'Kim Ash felt that the gate should be moved. All agreed.',
    'The next fair will be held in May. Agreed.',
  ]);
  noneDecides([
    'The fee is too high. Agreed.',
    'He would be away. Agreed.',
    'The clerk reported that the road would be shut. Agreed.',
    'Amber: That sounds right to me. Agreed.',
  ]);
});

test('others, other times, conditions and plans decide nothing', () => {
  noneDecides([
    'The Board had approved the budget last year.',
    'The Board would approve the budget if asked.',
    'The County Council approved the budget.',
    'The application was approved.',
    'The grant was approved by the Lottery.',
    'The policy was not approved.',
    'The accounts are to be approved in May.',
    'The plan, which was approved last year, is late.',
    'Members agreed that prices are high.',
    'We approved of the idea that he had last year.',
    'The group created a website in 2015.',
    'The team supported the club through the year.',
    'The proposal was rejected by the County.',
    'When the budget was approved, the Clerk left.',
    'Once the policy is approved, we will publish it.',
    'The Clerk reported that the policy was approved by the auditors.',
    'Approved suppliers are listed below.',
    'Agreed prices',
    'Budget (not approved)',
    'Budget – to be approved',
    'Draft minutes: approved at the next meeting',
    'The report to be approved at the AGM.',
    'The planning application (approved)',
    'The contractor accepted the price.',
    'As agreed, the hall was painted.',
    'The quote was accepted last month and the work is done.',
    'We accepted the pull request.',
    'The team confirmed the release is broken.',
    'The maintainers approved the pull request.',
    'The Foundation approved our grant application.',
    'The Trust formed the backdrop to the talk.',
    'Residents agreed to keep the gate shut.',
  ]);
});

const DECIDED = listed(
  'the Board agreed to paint the hall | it was agreed to paint the hall | the budget was approved | members approved the budget for 2026 | ' +
    'it was decided that the hall be painted | the policy was adopted unanimously | the Committee voted to renew the insurance',
);
const PLACES = [
  (decided: string) => `The paint is old, so ${decided}.`,
  (decided: string) => `Kim Ash reported on the work; ${decided}.`,
  (decided: string) => `The paint is old – ${decided}.`,
  (decided: string) => `Kim Ash presented the plan and ${decided}.`,
  (decided: string) => `After discussing the cost and the colour, ${decided}.`,
  (decided: string) => `At 20:15 ${decided}.`,
  (decided: string) => `Old business: ${capitalised(decided)}.`,
  (decided: string) => `**Old business** – ${capitalised(decided)}.`,
  (decided: string) => `Old business\n${capitalised(decided)}.`,
  (decided: string) => `The paint is old. (${capitalised(decided)})`,
];

test('a clause decides wherever it stands in its sentence', () => {
  eachDecides(DECIDED.flatMap(decided => PLACES.map(place => place(decided))));
});

test('a clause that belongs to a report, a condition or another time decides nothing', () => {
  noneDecides([
    'Kim Ash said that the paint is old, so the Board agreed to buy some.',
    'If it rains, the Board agreed to meet indoors.',
    'At the last meeting, the Board agreed to paint the hall.',
    'In May, members approved the budget for 2026.',
    'Background: the committee resolved to change the lock.',
    'Dora: We agreed to paint it.',
    'During the war, the Council agreed to plant a tree.',
    'The County has no money, and the Board agreed to a cut.',
  ]);
});

test('who moved “to adopt” moved what stands above, also behind other words', () => {
  const above = 'The proposed budget was adopted as presented.';
  const moved = 'Robert Elm made the motion to adopt, Craig Ash second, with Chris Oak making it unanimous.';
  for (const between of [' ', ' Final approval will be in December. '])
    assert.deepEqual(toldIn(`${above}${between}${moved}`), [
      `+ ${above} / Robert Elm / Craig Ash / unanimous`,
    ]);
  assert.deepEqual(toldIn('Robert Elm moved to adopt, Craig Ash seconded. Carried.'), [
    '+ to adopt / Robert Elm / Craig Ash',
  ]);
});

test('movers are named by call signs, in fields parted by semicolons, behind a title and before a quotation', () => {
  const both = 'Robert Elm / Craig Ash';
  for (const [text, told] of [
    [
      'Motion by VE7CSH that it be painted, seconded by K6ABC, carried.',
      '+ that it be painted / VE7CSH / K6ABC',
    ],
    [
      '- **Motion: I move that we paint it.**\n- **Maker: Robert Elm; Second: Craig Ash; Voting: motion passed**',
      `+ that we paint it / ${both}`,
    ],
    [
      'Approve the minutes: Robert Elm motions, Craig Ash seconds. Approved.',
      `+ Approve the minutes / ${both}`,
    ],
    ['Minutes of May: moved Robert Elm, seconded Craig Ash, approved.', `+ Minutes of May / ${both}`],
    [
      '**Agenda:** Adoption of the agenda moved by Robert Elm, seconded Craig Ash. Carried',
      `+ Adoption of the agenda / ${both}`,
    ],
    [
      'Motion to accept the report (Robert Elm moved, Craig Ash seconded). Motion passed.',
      `+ to accept the report / ${both}`,
    ],
    ['Motion to paint the hall. Robert Elm 1st, Craig Ash 2nd. Approved.', `+ to paint the hall / ${both}`],
    [
      'Upon the proposition of Robert Elm, seconded by Craig Ash, it was resolved unanimously "That the hall be painted."',
      `+ "That the hall be painted." / ${both} / unanimously`,
    ],
  ] as const)
    assert.deepEqual(toldIn(text), [told]);
});

test('lines without a full stop move, second and tell the vote', () => {
  for (const [text, told] of [
    [
      'Motion to buy tools\nSeconded by Birch\nUnanimously in favor.',
      '+ to buy tools / Birch / Unanimously in favor',
    ],
    ['Motion: buy tools\nSeconded: Birch\nPassed', '+ buy tools / Birch'],
    [
      'Amber moved to pay, Birch seconded.\n\nAYES: Amber, Birch NAYS: None ABSENT: Dora. Motion carried.',
      '+ to pay / Amber / Birch / 2-0',
    ],
    ['Amber moved to pay, Birch seconded. Vote: 5/1/1', '+ to pay / Amber / Birch / 5-1-1'],
    [
      'c. Treasurer. Nominated by Amber and seconded by Birch that Dora Elm be elected. Proposal carried unanimously.',
      '+ that Dora Elm be elected. / Amber / Birch / unanimously',
    ],
    [
      'Proposed (by proxy) by Amber and seconded by Birch that Dora Elm be elected. The proposal was carried.',
      '+ that Dora Elm be elected. / Amber / Birch',
    ],
    [
      'The secretary read the minutes of the last meeting, which were approved.',
      '+ The secretary read the minutes of the last meeting, which were approved.',
    ],
    ['It’s decided that we should only give out candy.', '+ that we should only give out candy.'],
  ] as const)
    assert.deepEqual(toldIn(text), [told]);
});
