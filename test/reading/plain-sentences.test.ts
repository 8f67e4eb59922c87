// Plain sentences of formal minutes: what became of the business above them, with more behind it, or in three words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

test('what became of a report, an account, a date, and what was done besides', () => {
  for (const text of [
    'The report was approved and the outgoing Treasurer thanked.',
    'The report was approved and those present gave a round of applause.',
    'The transfer was accepted and minuted.',
    'These were presented by the outgoing chair and approved.',
    'The accounts were presented by the Treasurer and approved.',
    'The treasurer’s report was presented and approved (see the report below).',
    'Having been circulated and read, the minutes were unanimously approved, and signed as a true record.',
    'The minutes of the last meeting were read and signed as a true record.',
    'The minutes of the 2025 meeting had been circulated and were approved (Dora Elder/Ben Fern).',
    'The first Monday in October was agreed and the annual meeting closed.',
    'No amendments made and minutes approved.',
    'Feel free to weed the garden. Report accepted.',
    'New members approved',
    'The firm is to check our accounts again, and this was approved by members present.',
    'A proposal was made by Dora Elder and unanimously agreed, to raise the number of members to 25.',
    'A proposal was made and accepted to merge the choir with the band.',
    'With this in mind it was agreed that the portrait would be offered to the school.',
    'It was proposed, seconded and\nResolved: that the notes be accepted as a true record.',
    'The Parent Council approved the accounts.',
    'Council agreed that they would provide soup after the play.',
    'Pilgrim course – the PCC agreed to support this.',
    'The plan was discussed. This was unanimously agreed.',
    'The final motion that the cup be played for on Saturdays was carried and is to be told to the league.',
    'Kim suggested that Ben be asked to take it on. Unanimously agreed subject to his consent.',
    'It was thought that the minutes should be put on the board. All agreed.',
    'It was unanimously agreed by those present that the hall be painted.',
    'As a result of this, it was proposed and agreed that the Trust should build a reserve.',
    'New pricing was agreed for the hire of cupboards.',
    'Minutes of the previous AGM in February 2025 – were published by Kim and approved as a fair record.',
    'Kim asked that a speaker be thanked at each meeting. This was agreed.',
    'Members agreed that subscriptions should rise from £15 to £20 per year.',
    'The draft was tabled. Programme agreed after discussion.',
    'These were agreed.',
    'They have been on the website. Approved by Dora Elder, seconded by Ben Fern.',
    'Members voted 12 to 3 to keep the name.',
    'Directors agreed on a proposal to sell the printer and to buy two others.',
    'The auditors, Messrs Oak, were reappointed for the coming year.',
    'Mr Oak was thanked and re-appointed as independent examiner.',
    'A vote of thanks to the committee was proposed by Mrs Elm and carried with acclamation.',
    'The Chair proposed a vote of thanks to the officers, which was carried with applause.',
    'Accounts accepted on the proposal of Dora Elder, seconded by Ben Fern.',
    'The next meeting would be on Tuesday 5 May at 7pm – agreed.',
    'Dora Elder proposed spending £320 on stone. This was agreed although Ben will ask another firm.',
    'Treasurer – Fay Gorse, proposed Amber, seconded Birch, elected unopposed.',
    '- Fay Gorse stands (proposed: Amber, seconded: Birch)\n- Elected unanimously (11)',
    '- Amber Moves that minutes be accepted. Birch Seconds.\n  - Unanimous voting of Aye',
  ])
    assert.equal(toldIn(text).filter(told => told.startsWith('+')).length, 1, text);
});

test('who was elected, one by one or in a list below', () => {
  for (const text of [
    'The following were agreed by the meeting:  \nDora Elder  \nBen Fern',
    'There being no other names, the following officers were re-elected.\n\nChair: Dora Elder\n\nSecretary: Ben Fern',
    'The following appointments were proposed and seconded\n\nChair – Dora Elder\n\nSecretary – Ben Fern',
    'Mr Ben Fern was duly proposed and seconded and on being put to the vote was duly elected to the Council.',
    'There were no other nominations, so Mrs Fern was appointed as Secretary for twelve months.',
    'All those standing were elected, so the committee now comprises three.',
    'First team captain, Fay Gorse voted in unopposed.',
    '1st Team Captain - Fay Gorse - Proposed Kim Ash, and carried unanimously',
    'Second team captain, Fay Gorse, proposed by Amber and seconded Birch, and was voted in unanimously',
    'Mrs Fern agreed to stand again, & was unanimously elected.',
  ])
    assert.equal(toldIn(text).length, 1, text);
});

test('who put the minutes or a member forward, with capitals where a clerk types them', () => {
  assert.deepEqual(
    [
      'These were moved as correct by Dora Elder and Ben Fern',
      'Mike paints boats. Brad Nominates, Dan B. second. Vote passes unanimously.',
      '- Fay - Dora nominates, Ben seconds. (Fay wins unopposed)',
      'MINUTES – Read by the Secretary, Acceptance proposed Dora Elder, seconded Ben Fern, motion agreed unanimously.',
      'Confirmed as an accurate record of the meeting (Moved: Dora Elder, Seconded: Ben Fern).',
    ].map(text => toldIn(text).map(told => told.split(' / ').slice(1, 3).join(' / '))),
    [
      ['Dora Elder / Ben Fern'],
      ['Brad / Dan B.'],
      ['Dora / Ben'],
      ['Dora Elder / Ben Fern'],
      ['Dora Elder / Ben Fern'],
    ],
  );
});

test('a count behind “unanimously”, and initials of those who were there', () => {
  assert.deepEqual(
    toldIn('- Fay Gorse stands (proposed: Amber, seconded: Birch)\n- Elected unanimously (11)'),
    ['+ Fay Gorse stands / Amber / Birch / 11'],
  );
  const { archive } = readFiles({
    'site.yaml': 'name: Club\n',
    'club/2026-03-05.md':
      'Present: Ben Fern BF, Nell Birch NB\n\n## Accounts\n\nBF proposed that they be accepted. Seconded by NB. All agreed.\n',
  });
  const motions = meetingsOf(archive).flatMap(({ items }) =>
    items.flatMap(({ decisions }) =>
      decisions.map(({ motion }) => [motion?.mover?.name, motion?.seconder?.name]),
    ),
  );
  assert.deepEqual(motions, [['BF', 'NB']]);
});

test('what others did, what was meant, asked or thought is no decision', () => {
  for (const text of [
    'The planning application was approved and work has begun.',
    'The grant report was accepted by the Lottery and the money paid.',
    'The report had been approved by the District Council and sent on.',
    'If the accounts were presented and approved, the grant would follow.',
    'The minutes were to be read and signed at the next meeting.',
    'The first Monday in October was agreed with the hirer.',
    'The following applications were approved:\n\n- 5 Quay Street',
    'No comments were made about the minutes.',
    'Report accepted by the County Council.',
    'The club had asked for a grant, and this was approved by the County Council.',
    'Council agreed that they would be better placed in the north.',
    'The meeting agreed that it would help.',
    'With this in mind it was said that it was agreed that nothing helps.',
    'Kim suggested that Ben be asked to take it on. Dora thought not.',
    'A proposal was made to merge the choir with the band.',
    'Amber asked that two posts be kept too, and this was accepted.',
    'There were no other nominations, so the post stays empty.',
    'The following members were proposed for the list.',
    'The treasurer was reappointed by the court.',
    'An up-to-date job description was agreed with the caretaker.',
    'The rent was agreed with the tenant.',
    'There were long talks on the roof and on the lamps. They were agreed.',
    'Ben Fern voted in the election.',
    'Fay Gorse was voted in as chair in 2019.',
    'Mr Oak was thanked and appointed a fire warden by the County.',
    'Members voted 12 to 3 in the county ballot.',
    'Kim said that it is cold – agreed.',
    'The Chair proposed a vote of thanks to the officers. It was lost.',
  ])
    assert.deepEqual(
      toldIn(text).filter(told => told.startsWith('+')),
      [],
      text,
    );
});
