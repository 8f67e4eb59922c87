// Who was there, in the ways in which whole minutes say it, with who was not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const ITEM = '\n\n## 1. Roof\n\nIt leaks.\n';

test('guests below regrets came, and officers below apologies did not', () => {
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nRegrets: Iris Gorse\n\nGuests: Jo Hazel (Director)${ITEM}`),
    'there: Dora Elder, Ben Fern, Jo Hazel; away: Iris Gorse',
  );
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nApologies:\n\nMembers: Iris Gorse\n\nOfficers: Jo Hazel${ITEM}`),
    'there: Dora Elder, Ben Fern; away: Iris Gorse, Jo Hazel',
  );
});

test('a table of names and roles says in its head where the names belong', () => {
  const table = (head: string) =>
    `| ${head} | Role |\n|---|---|\n| Dora Elder | Chair |\n| Ben Fern | Member |`;
  assert.equal(whoIn(`${table('Present')}${ITEM}`), 'there: Dora Elder, Ben Fern; away: ');
  assert.equal(whoIn(`${table('Apologies')}${ITEM}`), 'there: ; away: Dora Elder, Ben Fern');
  assert.equal(whoIn(`${table('Elected')}${ITEM}`), 'there: ; away: ');
});

test('a member who takes the minutes is there once', () => {
  assert.equal(
    whoIn(`**Present:** Dora Elder, Ben Fern\n\n**Guests:**\n\n**Scribe(s):** Ben Fern${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('a bold word may begin a sentence', () => {
  assert.equal(
    whoIn(`Present: Dora Elder\n\n**Apologies** were received from Ben Fern and Iris Gorse.${ITEM}`),
    'there: Dora Elder; away: Ben Fern, Iris Gorse',
  );
});

test('names at the top of minutes, where no label says so, are of those who were there', () => {
  const there = 'there: Cllr J Amber, Cllr B Birch, Cllr D Cedar, Mr R Dale; away: ';
  assert.equal(whoIn(`Cllrs J Amber, B Birch, D Cedar and Mr R Dale (Clerk)${ITEM}`), there);
  assert.equal(
    whoIn(`Cllr J Amber (Chair)\n\nCllr B Birch\n\nCllr D Cedar\n\nMr R Dale   Clerk${ITEM}`),
    there,
  );
  const officers = '- Dora Elder (Chair, de30)\n- Ben Fern (bf61)\n- Iris Gorse';
  assert.equal(
    whoIn(`The meeting was held in the hall.\n\n${officers}${ITEM}`),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
});

test('such names are nobody’s where they are announced, too few, not all of people, or others are said to be there', () => {
  const none = 'there: ; away: ';
  assert.equal(whoIn(`To:\n\nCllrs J Amber, B Birch and D Cedar${ITEM}`), none);
  assert.equal(whoIn(`Cllrs J Amber and B Birch${ITEM}`), none);
  assert.equal(whoIn(`- Dora Elder\n- Ben Fern\n- Iris Gorse${ITEM}`), none);
  assert.equal(whoIn(`- Dora Elder (Chair)\n- Harbour lights were mended\n- Iris Gorse${ITEM}`), none);
  assert.equal(
    whoIn(`Cllrs J Amber, B Birch and D Cedar were sent for.\n\nPresent: Cllr E Elder${ITEM}`),
    'there: Cllr E Elder; away: ',
  );
});

test('officials may stand below each other, with an office before a surname', () => {
  assert.equal(
    whoIn(`The following officials were present:\n\nMayor Amber\nTrustee Birch\nManager Cedar${ITEM}`),
    'there: Amber, Trustee Birch, Cedar; away: ',
  );
  assert.equal(
    whoIn(
      `PRESENT: Mayor Amber presiding; Trustees Birch and Cedar; Village Clerk Dale; and Village Attorney Elm${ITEM}`,
    ),
    'there: Amber, Trustee Birch, Trustee Cedar, Dale, Elm; away: ',
  );
});
