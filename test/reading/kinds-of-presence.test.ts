// Kinds of ways in which minutes tell who was there: marks beside names, questions as labels, sentences that go on with apologies.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const BEHIND = '\n\n## Reports\n\nNone.\n';
const who = (head: string): string => whoIn(`# Board\n\n${head}${BEHIND}`);

test('a mark beside each name of the members says who came; letters that only tell people apart do not', () => {
  for (const list of [
    'Board Members: Dora Elder (P), Ben Fern (A), Kat Gorse (P)',
    '**Members**\n\n- Dora Elder ✅\n- Ben Fern ❌\n- Kat Gorse ✅',
    '| Member | 5 March |\n|---|---|\n| Dora Elder | P |\n| Ben Fern | A |\n| Kat Gorse | P |',
    '## Roll Call\n\nDora Elder – present\nBen Fern – absent\nKat Gorse – present',
  ])
    assert.equal(who(list), 'there: Dora Elder, Kat Gorse; away: Ben Fern', list);
  assert.equal(who('Board Members: Dora Elder (P), Ben Fern, Kat Gorse (J)'), 'there: ; away: ');
  assert.equal(
    who('| Member | Painted |\n|---|---|\n| Dora Elder | Y |\n| Ben Fern | N |'),
    'there: ; away: ',
  );
});

test('questions and ways of coming are labels', () => {
  for (const [label, other] of [
    ['**Who’s here:**', '**Who’s away:**'],
    ['Who was there:', 'Who could not come:'],
    ['Present on the call:', 'Sends regrets:'],
    ['Members in attendance via teleconference:', 'Could not attend:'],
  ])
    assert.equal(
      who(`${label} Dora Elder, Ben Fern\n\n${other} Kat Gorse`),
      'there: Dora Elder, Ben Fern; away: Kat Gorse',
      label,
    );
  assert.equal(
    who('In the room: Dora Elder, Ben Fern\nOnline: Kat Gorse\nApologies: Iris Hazel'),
    'there: Dora Elder, Ben Fern, Kat Gorse; away: Iris Hazel',
  );
  assert.equal(who('Who is next: Dora Elder\n\nWhere to come: Quay Hall'), 'there: ; away: ');
});

test('a row of members and a few others below it, with no word of their being there', () => {
  assert.equal(
    who('**Directors:** Dora Elder, Ben Fern, Kat Gorse\n**Staff:** Iris Hazel\n**Guests:** Jo Larch'),
    'there: Dora Elder, Ben Fern, Kat Gorse, Iris Hazel, Jo Larch; away: ',
  );
});

test('a list goes on with apologies, and a label may be said twice', () => {
  assert.equal(
    who('Present: Dora Elder, Ben Fern and Kat Gorse, with apologies from Iris Hazel and Jo Larch.'),
    'there: Dora Elder, Ben Fern, Kat Gorse; away: Iris Hazel, Jo Larch',
  );
  assert.equal(
    who(
      'Members present were Dora Elder, Ben Fern and Kat Gorse; apologies had been received from Iris Hazel.',
    ),
    'there: Dora Elder, Ben Fern, Kat Gorse; away: Iris Hazel',
  );
  assert.equal(
    who('Apologies: Apologies were received from Iris Hazel, and Jo Larch (on leave).'),
    'there: ; away: Iris Hazel, Jo Larch',
  );
  assert.equal(
    who('Apologies were received from Cllr Ash. Cllr Cedar was absent without apology.'),
    'there: ; away: Cllr Ash, Cllr Cedar',
  );
  assert.equal(
    who('Present: Dora Elder, Ben Fern and Kat Gorse, with letters from Iris Hazel.'),
    'there: Dora Elder, Ben Fern, Kat Gorse; away: ',
  );
});

test('surnames stand first in a row that semicolons part, with initials or usual given names; offices are no names', () => {
  assert.equal(
    who('Members Present: Elder, D.; Fern, B.; Gorse, Kate'),
    'there: D. Elder, B. Fern, Kate Gorse; away: ',
  );
  assert.equal(
    who('Members Present: Elder, Chair; Fern, Treasurer; Gorse, Clerk'),
    'there: Elder, Fern, Gorse; away: ',
  );
});

test('members of any rank are a group of those who were there, and a star may stand before an office', () => {
  const ranks =
    '## Roll call\n\n**Premier members of the CCC**\n\n- Dora Elder (Acme)\\* Acting Chair\n- Ben Fern\\*\n\n**Silver members**\n\n- Kat Gorse\n\n**Not in attendance**\n\n- Jo Hazel';
  assert.equal(who(ranks), 'there: Dora Elder, Ben Fern, Kat Gorse; away: Jo Hazel');
});

test('a comma that was forgotten behind a remark, and a name with a point in it, lose nobody', () => {
  assert.equal(
    who('Attending: Dora, Ben, der.fern, kat, Iris (has to leave early), moss (will be a little late) Jo'),
    'there: Dora, Ben, der.fern, kat, Iris, moss, Jo; away: ',
  );
});
