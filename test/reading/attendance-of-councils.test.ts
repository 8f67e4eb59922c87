// Who was there, as councils and boards of several countries say it in labels, rows and sentences.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const ITEM = '\n\n## 1. Roof\n\nIt leaks.\n';

test('a sentence may begin in the middle of another', () => {
  assert.equal(
    whoIn(
      `Dora opened the meeting by telephone,  Board members present were supervisors Jo Elm, Ray Fir, and clerk Una Oak.  Also present were guests Max and Sue Larch, and Bill Thorn.${ITEM}`,
    ),
    'there: Supervisor Jo Elm, Supervisor Ray Fir, Una Oak, Max Larch, Sue Larch, Bill Thorn; away: ',
  );
  assert.equal(whoIn(`The lamp is out, members present were cold and tired.${ITEM}`), 'there: ; away: ');
});

test('a row may end with “present” and no verb', () => {
  assert.equal(whoIn(`Elm, Ray Fir, Oak & Larch present.${ITEM}`), 'there: Elm, Ray Fir, Oak, Larch; away: ');
  assert.equal(whoIn(`Quorum, agenda, and coffee present.${ITEM}`), 'there: ; away: ');
});

test('the public has names where it is named', () => {
  assert.equal(
    whoIn(`Present: Jo Elm, Ray Fir\n\nPublic Present: Una Oak${ITEM}`),
    'there: Jo Elm, Ray Fir, Una Oak; away: ',
  );
  assert.equal(
    whoIn(`Present: Jo Elm, Ray Fir\n\nPublic Present: 12 residents${ITEM}`),
    'there: Jo Elm, Ray Fir; away: ',
  );
});

test('names go on below a first one beside the label', () => {
  assert.equal(
    whoIn(`Present: Councillors: Jo Elm (Chair)\n\nRay Fir, Una Oak and Max Larch.${ITEM}`),
    'there: Jo Elm, Ray Fir, Una Oak, Max Larch; away: ',
  );
  assert.equal(
    whoIn(
      `PRESENT – Reeve Jo Elm, Administrator Ray Fir and the following Councillors:\n\n#1 Una Oak\n#4 Max Larch\n\nDELEGATIONS: 9:30 a.m. Bill Thorn${ITEM}`,
    ),
    'there: Jo Elm, Ray Fir, Una Oak, Max Larch; away: ',
  );
});

test('first names of couples have their surname, and offices in the plural are nobody', () => {
  assert.equal(
    whoIn(`Present: Jo Elm (HC), David and Michele Fir (HC), Una Oak (HC)${ITEM}`),
    'there: Jo Elm, David Fir, Michele Fir, Una Oak; away: ',
  );
  assert.equal(
    whoIn(
      `Present: Jo Elm\n\nAlso present: General Manager, Strategic Planners and Manager – Governance.${ITEM}`,
    ),
    'there: Jo Elm; away: ',
  );
});

test('apologies stand in the title of an item, behind a number, and in a resolution', () => {
  const items = '2. There were no declarations.\n\n3. Fees\n\nPaid.\n\n4. Date of next meeting\n\nIn May.\n';
  assert.equal(
    whoIn(`Present: Cllrs Elm and Fir\n\n1. Apologies were received from Cllr Ray Oak\n\n${items}`),
    'there: Cllr Elm, Cllr Fir; away: Cllr Ray Oak',
  );
  assert.equal(
    whoIn(
      'Present: Cllrs Elm and Fir\n\nItem 1:Apologies for absence.\n\n19/5 Councillors Ray Oak and Una Larch.\n\nItem 2:Fees.\n\n19/6 Paid.\n\nItem 3:Lamps.\n\n19/7 Lit.\n',
    ),
    'there: Cllr Elm, Cllr Fir; away: Councillor Ray Oak, Councillor Una Larch',
  );
  assert.equal(
    whoIn(
      'Present: Cllrs Elm and Fir\n\n## Apologies\n\nTHAT the apology and request for leave of absence from Councillor Oak in respect of an inability to attend be accepted.\n',
    ),
    'there: Cllr Elm, Cllr Fir; away: Councillor Oak',
  );
  assert.equal(
    whoIn('Present: Cllrs Elm and Fir\n\n## Non-attendance\n\nMr P. Oak\n'),
    'there: Cllr Elm, Cllr Fir; away: Mr P. Oak',
  );
});

test('points behind the one of those present are others', () => {
  assert.equal(
    whoIn('2. Present: Jo Elm, Ray Fir\n\n3. Lamps – Two are broken.\n\n4. Vacancy – Nobody applied.\n'),
    'there: Jo Elm, Ray Fir; away: ',
  );
  assert.equal(whoIn(`- Present: Jo Elm\n- Ray Fir – Treasurer${ITEM}`), 'there: Jo Elm, Ray Fir; away: ');
});

test('offices of two words before a name', () => {
  assert.equal(
    whoIn(`Present: Mayor Pro Tem Jo Elm, Council Members Ray Fir and Una Oak${ITEM}`),
    'there: Jo Elm, Ray Fir, Una Oak; away: ',
  );
});

test('among those present an office stands above each name, and movers of an apology are not absent', () => {
  assert.equal(
    whoIn(
      `present\n\nChairperson\n\nJo Elm\n\nDeputy Chairperson\n\nRay Fir\n\nMembers\n\nUna Oak\n\nMax Larch\n\nABSENT\n\nMember\n\nBill Thorn${ITEM}`,
    ),
    'there: Jo Elm, Ray Fir, Una Oak, Max Larch; away: Bill Thorn',
  );
  assert.equal(
    whoIn(`present\n\nChairperson\n\nJo Elm\n\nHarbour Lights\n\nMill Lane${ITEM}`),
    'there: Jo Elm; away: ',
  );
  assert.equal(
    whoIn(
      'Present: Cllrs Elm, Fir and Oak\n\n## Apologies\n\nCouncillors Elm / Fir\n\nThat the apology from Councillor Larch be accepted.\n\nCarried\n',
    ),
    'there: Cllr Elm, Cllr Fir, Cllr Oak; away: Councillor Larch',
  );
});
