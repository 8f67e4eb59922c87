// Who was there, as boards, clubs, wikis and working groups list it; beside each what looks alike and is nobody's name.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const ITEM = '\n\n## 1. Roof\n\nIt leaks.\n';

test('a label names its body, and its members are those who were there', () => {
  assert.equal(
    whoIn(
      `Planning board members present:\nDora Elder (DE), chair\nBen Fern (BF), secretary\n\nPlanning board members absent:\nIris Gorse (IG), alternate member${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern; away: Iris Gorse',
  );
  assert.equal(
    whoIn(`Members & Planning Staff Present:\nDora Elder (Chair), Ben Fern (Planner)${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
  assert.equal(
    whoIn(`Selectman not present: Dora Elder\n\nAlternates Excused: Ben Fern, Iris Gorse${ITEM}`),
    'there: ; away: Ben Fern, Iris Gorse, Dora Elder',
  );
});

test('the name of a body alone heads its report, and no list of people', () => {
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nLibrary Committee: Iris Gorse, Jo Hazel${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
  assert.equal(
    whoIn(`Members absent with representation:\nDora Elder, Ben Fern; Iris Gorse, Jo Hazel${ITEM}`),
    'there: ; away: ',
  );
});

test('members of the public who spoke were not away, though they stand below those who were', () => {
  assert.equal(
    whoIn(
      `Members absent:\nDora Elder\nBen Fern\n\nMembers of the public appearing before the planning board: Iris Gorse, Jo Hazel${ITEM}`,
    ),
    'there: ; away: Dora Elder, Ben Fern',
  );
});

test('names follow their label with nothing between, where initials or offices show that they are names', () => {
  assert.equal(
    whoIn(
      `Present Dora Elder (DE) (Chairman), Ben Fern (BF)\n\nApologies Iris Gorse (IG), Jo Hazel (JH)${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern; away: Iris Gorse, Jo Hazel',
  );
  assert.equal(
    whoIn(`Present Dora Elder – Captain\nBen Fern – Treasurer\nIris Gorse${ITEM}`),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
  assert.equal(whoIn(`Present Use and Future Costs${ITEM}`), 'there: ; away: ');
});

test('an office below another stands in a paragraph of its own, a heading below them is nobody', () => {
  assert.equal(
    whoIn(`Present: Dora Elder – Captain\n\nBen Fern – Treasurer\n\nHarbour Lights${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('names on a forge have capitals, too', () => {
  assert.equal(
    whoIn(`## Attendees\n\n- **@DoraElder**\n- **@fern**\n- @IrisGorse-two${ITEM}`),
    'there: DoraElder, fern, IrisGorse-two; away: ',
  );
});

test('pages of a wiki are the names of their people', () => {
  assert.equal(
    whoIn(`Members Present: Dora, Ben, [User:Iris](User:Iris), Jo\n\nOthers: [User:Kim](User:Kim)${ITEM}`),
    'there: Dora, Ben, Iris, Jo, Kim; away: ',
  );
});

test('a lost comma between two names parts them, a nickname in brackets does not', () => {
  assert.equal(
    whoIn(`Present: Dora Elder (Chair), Ben Fern (Member)Iris Gorse (Clerk), Mary (Molly) Hazel${ITEM}`),
    'there: Dora Elder, Ben Fern, Iris Gorse, Mary Hazel; away: ',
  );
});

test('the office where somebody works is nobody, nor is an office that no list has', () => {
  assert.equal(
    whoIn(
      `In attendance:\n\nD Elder, Harbour Area Engineer,\n\nB Fern, Director of Services\n\nI Gorse, Harbour Area Office\n\nJ Hazel, Clerk${ITEM}`,
    ),
    'there: D Elder, B Fern, I Gorse, J Hazel; away: ',
  );
  assert.equal(
    whoIn(`Present: Dora Elder, President\nBen Fern, Secretary\nIris Gorse, Lodge Hostess${ITEM}`),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
});

test('business with numbers ends the list of those present', () => {
  assert.equal(
    whoIn(
      'Also present: Tax Collector Dora Elder, CEO Ben Fern\n\n1) Read and accepted the minutes of the last meeting.\n\n2) Signed the warrant.\n',
    ),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('names below “2. Apologies” have numbers of their own', () => {
  assert.equal(
    whoIn(
      'Present: Kim Ash, Lee Birch\n\n1. Roof\n\n1.1. It leaks.\n\n2. Apologies\n\n2.1. Dora Elder, Ben Fern\n\n3. Drains\n\n3.1. They are full.\n',
    ),
    'there: Kim Ash, Lee Birch; away: Dora Elder, Ben Fern',
  );
});

test('a sentence within the opening paragraph has a label, and another says who came', () => {
  assert.equal(
    whoIn(
      `Opened the meeting at 7pm. Selectmen present: Dora Elder, Ben Fern. Also present: CEO Iris Gorse.${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
  assert.equal(
    whoIn(
      `The meeting was called to order at 7:00 p.m. by Chairman Jo Hazel. Selectmen present included Dora Elder and Ben Fern. Town Administrator Iris Gorse also attended.${ITEM}`,
    ),
    'there: Jo Hazel, Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
});

test('a clerk who calls a meeting to order is not its chair', () => {
  assert.equal(
    whoIn(`The Town Clerk Jo Hazel called the meeting to order.\n\nPresent: Dora Elder, Ben Fern${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('whoever stands between “Chair:” and “Present:” was there', () => {
  assert.equal(
    whoIn(`Chair:\n\nCllr Dora Elder\n\nPresent:\n\nCllrs Ben Fern, Iris Gorse${ITEM}`),
    'there: Cllr Dora Elder, Cllr Ben Fern, Cllr Iris Gorse; away: ',
  );
  assert.equal(whoIn(`Chair:\n\nCllr Dora Elder\n\nTelephone: 000${ITEM}`), 'there: ; away: ');
});

test('tabs part names, and a number behind them counts them', () => {
  assert.equal(
    whoIn(`Attendees : D Elder\tB Fern\tI Gorse\n\nApologies : J Hazel\tK Ivy${ITEM}`),
    'there: D Elder, B Fern, I Gorse; away: J Hazel, K Ivy',
  );
  assert.equal(
    whoIn(`Present: Elder, Fern, Gorse (3)\n\nAbsent: Hazel, Ivy (2)${ITEM}`),
    'there: Elder, Fern, Gorse; away: Hazel, Ivy',
  );
});

test('a surname that stands first is put behind, where an employer tells the two apart', () => {
  assert.equal(
    whoIn(
      `## Voting members present\n\n* Elder, Dora; ACME\n* van Fern, Ben; Quay Inc.\n* Gorse, Iris (Bolt)${ITEM}`,
    ),
    'there: Dora Elder, Ben van Fern, Iris Gorse; away: ',
  );
  assert.equal(
    whoIn(`## Participants\n\n* Dora Elder, ACME; Bolt\n* Ben Fern, Treasurer (new)${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('a sentence with a colon says that those below it were there', () => {
  const guests =
    'Present at the invitation of the Board was Jo Hazel, Executive Director, and Kit Larch, Secretary.';
  assert.equal(
    whoIn(`Present on the call were the following Directors:\n\nDora Elder\n\nBen Fern\n\n${guests}${ITEM}`),
    'there: Dora Elder, Ben Fern, Jo Hazel, Kit Larch; away: ',
  );
  assert.equal(
    whoIn(
      `Present at the meeting were the following directors:\n\n| | |\n|---|---|\n| Dora Elder | Elected |\n| Ben Fern | Bolt |${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern; away: ',
  );
  assert.equal(
    whoIn(`Present at the site were the following difficulties:\n\nRotten planks\n\nRusty nails${ITEM}`),
    'there: ; away: ',
  );
});

test('those of one body stand below its name', () => {
  assert.equal(
    whoIn(
      `## Attendees present\n\nFor the Harbour Trust:\n\n- Dora Elder\n\nFrom the office:\n\n- Ben Fern\n\n## Expected, but not present\n\n- Iris Gorse${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern; away: Iris Gorse',
  );
});

test('how people came may head a list of them, among those who were there', () => {
  for (const lists of [
    '- In person:\n  - Dora Elder\n  - Ben Fern\n- Online:\n  - Iris Gorse',
    '- In person: Dora Elder, Ben Fern\n- Via Zoom: Iris Gorse',
  ])
    assert.equal(
      whoIn(`Attendees:\n\n${lists}${ITEM}`),
      'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
      lists,
    );
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nZoom: the usual room, Iris Gorse has the key${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('“Late” tells who was there, “Unexcused” who was not, and a star leads to a note', () => {
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern *\nLate: Iris Gorse\nExcused: Jo Hazel\nUnexcused: Kit Ivy${ITEM}`),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: Jo Hazel, Kit Ivy',
  );
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n\nLate papers: Iris Gorse, Jo Hazel${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('the head may stand below a heading such as “Meeting details”', () => {
  const title = '# Club\n\n## Agenda\n\n- Roof\n\n';
  assert.equal(
    whoIn(`${title}## Setup\n\nAttendees:\n\n- Dora Elder\n- Ben Fern${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
  assert.equal(
    whoIn(
      `${title}## Attendees\n\n- Dora Elder\n\n## Meeting details\n\nGuests: Iris Gorse, Jo Hazel${ITEM}`,
    ),
    'there: Dora Elder; away: ',
  );
});

test('among German names one may be as small as somebody calls himself', () => {
  const german = (names: string): string =>
    whoIn(`### Anwesende\n\n${names}\n\n### Dach\n\nEs leckt.\n`, 'de');
  assert.equal(german('- Dora\n- corny\n- l3akage\n- Ben'), 'there: Dora, corny, l3akage, Ben; away: ');
  assert.equal(german('- Dora\n- alle\n- Ben\n- niemand sonst'), 'there: Dora, Ben; away: ');
});

test('of two sentences one tells who was there and the other who else; of staff who were away nobody is told', () => {
  assert.equal(
    whoIn(
      `Members in attendance were Dora Elder and Ben Fern. Staff present were Iris Gorse and Jo Hazel.${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern, Iris Gorse, Jo Hazel; away: ',
  );
  assert.equal(whoIn(`The staff absent were Dora Elder and Ben Fern.${ITEM}`), 'there: ; away: ');
  assert.equal(
    whoIn(`The board members absent were Dora Elder and Ben Fern.${ITEM}`),
    'there: ; away: Dora Elder, Ben Fern',
  );
});

test('behind “and” a name in full is none of those who are called by their surnames', () => {
  assert.equal(
    whoIn(
      `Present: Dora Elder\n\nApologies Iris Gorse, Cllrs Ash and Fern, Jo Hazel MP, and Alan\nOak${ITEM}`,
    ),
    'there: Dora Elder; away: Iris Gorse, Cllr Ash, Cllr Fern, Jo Hazel MP, Alan Oak',
  );
  assert.equal(
    whoIn(`Present: Councillors Ash and Fern, Hazel, Oak${ITEM}`),
    'there: Councillor Ash, Councillor Fern, Councillor Hazel, Councillor Oak; away: ',
  );
  assert.equal(whoIn(`Present Use, Future Costs, New Rules and Plans${ITEM}`), 'there: ; away: ');
});

test('what several are stands before the first of them', () => {
  assert.equal(
    whoIn(
      `In attendance: President Dora Elder, Treasurer Ben Fern, HOA members Fay and Joel Oak, Kyle and Tim${ITEM}`,
    ),
    'there: Dora Elder, Ben Fern, Fay, Joel Oak, Kyle, Tim; away: ',
  );
  assert.equal(
    whoIn(`Present: Dora Elder, residents Iris Gorse and Jo Hazel, and two residents${ITEM}`),
    'there: Dora Elder, Iris Gorse, Jo Hazel; away: ',
  );
});

test('a lost stop and a comma too many part nobody from the list', () => {
  assert.equal(
    whoIn(`Present: Dora Elder, Ben Fern\n(representing Jo Oak MP) In attendance: Iris Gorse.${ITEM}`),
    'there: Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
  assert.equal(
    whoIn(`Attendees: Dora Elder (Acme), Kirk Hall (Quay), Ben Fern, (Dock), Iris Gorse (Buoy)${ITEM}`),
    'there: Dora Elder, Kirk Hall, Ben Fern, Iris Gorse; away: ',
  );
  assert.equal(
    whoIn(`Present: Members Elder, Fern. Excused absence: Member Ash. Unexcused absense: Member Oak.${ITEM}`),
    'there: Elder, Fern; away: Ash, Oak',
  );
});
