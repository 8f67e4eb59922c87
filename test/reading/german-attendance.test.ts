// Who was there, as German clubs and students list it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const ITEM = '\n\n## Zaun\n\nEr ist alt.\n';
const german = (minutes: string): string => whoIn(minutes + ITEM, 'de');

test('a name has a nickname in quotes, and a small picture beside it', () => {
  assert.equal(
    german(
      '### Anwesende Räte\n\n- Uwe Linde (online)\n- Julia „Jule“ von Esche\n- Dora Elder :wave:\n\n### Entschuldigte Räte\n\n- Ben „Benno“ Fern :palm_tree: _(dauerhaft entschuldigt)_',
    ),
    'there: Uwe Linde, Julia „Jule“ von Esche, Dora Elder; away: Ben „Benno“ Fern',
  );
  assert.equal(german('**Anwesend:** Dora :wave:, Ben'), 'there: Dora, Ben; away: ');
  assert.equal(whoIn(`Present: Dora Elder :wave:, Ben Fern${ITEM}`), 'there: Dora Elder, Ben Fern; away: ');
  assert.equal(german('**Anwesend:** Dora um 19:30:15'), 'there: ; away: ');
});

test('members and guests stand below headings of their own, a line each', () => {
  assert.equal(
    german('## Anwesende\n\n### Mitglieder\n\nDora Elder\nBen Fern\n\n### Gäste\n\nIris Gorse\nJB'),
    'there: Dora Elder, Ben Fern, Iris Gorse, JB; away: ',
  );
  assert.equal(
    german('## Anwesende\n\n- Dora Elder\n\n## Mitglieder\n\nBen Fern\nIris Gorse\n\nWir sind 65.'),
    'there: Dora Elder; away: ',
  );
});

test('who has a small name may say beside it what he did', () => {
  assert.equal(
    german('**Anwesend:**\n\n- anker7 – Protokollant\n- corny (Gast)\n- Dora'),
    'there: anker7, corny, Dora; away: ',
  );
  assert.equal(german('**Anwesend:**\n\n- Dora\n- alle – später'), 'there: Dora; away: ');
});

test('how they came stands before those who were there, and counts none of them', () => {
  assert.equal(
    german(
      '## Anwesende Vereinsmitglieder: 4\n\n- real: Dora Elder, Ben, Iris\n- virtuell: Uwe\n- Absolutes Mehr: 3',
    ),
    'there: Dora Elder, Ben, Iris, Uwe; away: ',
  );
});

test('members of a council are listed by their surnames, behind the title of all', () => {
  for (const list of [
    'Gemeinderäte Bauer, Fischer, Dr. Klein',
    'Die Gemeinderäte Bauer, Fischer und Dr. Klein',
    'Ratsmitglieder Bauer, Fischer, Dr. Klein',
    'Bauer, Fischer, Dr. Klein',
    'Gemeinderat Bauer, Gemeinderätin Fischer, Gemeinderat Dr. Klein',
  ])
    assert.equal(german(`Anwesend: ${list}`), 'there: Bauer, Fischer, Dr. Klein; away: ', list);
  assert.equal(
    german('Anwesend: Stadträtinnen Bauer und Fischer, Stadträte Huber, Mayr'),
    'there: Bauer, Fischer, Huber, Mayr; away: ',
  );
  assert.equal(german('Anwesend: Die Mitglieder des Rates laut Liste'), 'there: ; away: ');
});

test('who was excused and who was not may stand in brackets behind the label, or beside the name', () => {
  assert.equal(
    whoIn(
      `Anwesend: Anna Linde, Ben Fern\nAbwesende (entschuldigt): Gero Ast\nAbwesende (unentschuldigt): Ivo Holz${ITEM}`,
      'de',
    ),
    'there: Anna Linde, Ben Fern; away: Gero Ast, Ivo Holz',
  );
  assert.equal(
    german('Anwesend: Anna Linde\nEntschuldigt fehlte: Gero Ast (GA)\nNicht erschienen: Ivo Holz'),
    'there: Anna Linde; away: Gero Ast, Ivo Holz',
  );
  assert.equal(
    german('## Anwesenheit\n\n- Anna Linde\n- Gero Ast (entschuldigt)\n- Ivo Holz – fehlt'),
    'there: Anna Linde; away: Gero Ast, Ivo Holz',
  );
  assert.equal(
    german('Anwesend: Fr. Albers (Vorsitz), Hr. Bönisch, Fr. Czerny'),
    'there: Fr. Albers, Hr. Bönisch, Fr. Czerny; away: ',
  );
});

test('those present are parted by their bodies, and what stands in a paragraph behind them is no body', () => {
  for (const lines of [
    '## Anwesende\n\n* **Werft**: Dora Elder, Ben Fern\n* **Hafenklub**:\n* **Ruum (St. Gallen)**: Kim Ash',
    'Anwesende:\n\nJuSos: Dora Elder, Ben Fern\nRCDS: Kim Ash',
    'Anwesend:\nVorstand: Dora Elder, Ben Fern\nBeirat: Kim Ash',
  ])
    assert.equal(
      whoIn(`${lines}\nEntschuldigt: Jo Hazel\n\n## TOP 1: Zaun\n\nEr ist alt.\n`, 'de'),
      'there: Dora Elder, Ben Fern, Kim Ash; away: Jo Hazel',
      lines,
    );
  assert.equal(
    whoIn(
      'Anwesend:\nDora Elder\nBen Fern\n\nOrt: Haus Fern\nThema: Neuer Steg\n\n## 1. Zaun\n\nEr ist alt.\n',
      'de',
    ),
    'there: Dora Elder, Ben Fern; away: ',
  );
});

test('labels are short, name all genders, and have small names or numbers behind them', () => {
  for (const lines of [
    'Anw.: Dora Elder, Ben Fern\nEntsch.: Jo Hazel',
    'Teilnehmer*innen: Dora Elder, Ben Fern; entschuldigt: Jo Hazel',
    'Teilnehmer:innen: Dora Elder, Ben Fern\nAbgemeldet: Jo Hazel',
    'Präsenz: Präsidentin Dora Elder, Aktuar Ben Fern\nEntschuldigt: Jo Hazel',
    'Anwesend sind die Vorstandsmitglieder Dora Elder und Ben Fern. Jo Hazel ist entschuldigt.',
    'Anwesend waren:\n\n1.) Bürgermeister Dora Elder\n2.) Gemeinderat Ben Fern\n\nEntschuldigt:\n\n1.) Jo Hazel',
    '**Anwesende Mitglieder** (2): Dora Elder, Ben Fern\n\n**Entschuldigte Mitglieder** (1): Jo Hazel',
  ])
    assert.equal(
      whoIn(`${lines}\n\n## TOP 1: Zaun\n\nEr ist alt.\n`, 'de'),
      'there: Dora Elder, Ben Fern; away: Jo Hazel',
      lines,
    );
  assert.equal(
    whoIn('Anwesend: @dora, @ben, kim\n\n## 1. Zaun\n\nAlt.\n', 'de'),
    'there: dora, ben, kim; away: ',
  );
  assert.equal(whoIn('Anwesend: alle, wie immer\n\n## 1. Zaun\n\nAlt.\n', 'de'), 'there: ; away: ');
});

test('the other heads of a table are nobody', () => {
  const table =
    '| Anwesend | Abwesend | Abwesenheitsgrund |\n|---|---|---|\n| **Vorsitz:** Dora Elder | | |\n| Ben Fern | Jo Hazel | entschuldigt |\n';
  const told = whoIn(`${table}\n## TOP 1: Zaun\n\nEr ist alt.\n`, 'de');
  assert.equal(/Abwesen|entschuldigt/.test(told), false, told);
});

test('a member whose box is empty among ticked ones was away, and of a guest it tells nothing', () => {
  assert.equal(
    german(
      '- **Anwesende Personen:**\n  - *FS-Mitglieder:*\n  - [x] Nils Hack - [name=NH] - Vorsitz\n  - [ ] Dora Elder [name=DE]\n  - [x] Ben Fern\n  - *weitere Mitglieder:*\n  - [ ] Carl Gorse - Protokollant\n  - [x] Kai Hasel (Online)\n  - *Gäste:\n  - [x] Jo Ilex\n  - [ ] Kim Linde',
    ),
    'there: Nils Hack, Ben Fern, Kai Hasel, Jo Ilex; away: Dora Elder, Carl Gorse',
  );
  assert.equal(
    german('**Anwesende Mitglieder:**\n\n- [x] Nils Hack\n- [ ] Dora Elder\n- [x] Ben Fern'),
    'there: Nils Hack, Ben Fern; away: Dora Elder',
  );
  assert.equal(
    german('**Anwesend:**\n\n- [x] Nils Hack\n- [ ] Dora Elder\n- [x] Ben Fern'),
    'there: Nils Hack, Ben Fern; away: ',
  );
});

test('names and handles stand in one row, by group, and a group in brackets is nobody', () => {
  assert.equal(
    german(
      '## Anwesend:\n\n**Hafen**: Dora, ben_f (+Gäste)<br/>\n**Treff Linde**: Gorse, fern7\n**Mole**: elmi, jona',
    ),
    'there: Dora, ben_f, Gorse, fern7, elmi, jona; away: ',
  );
  assert.equal(german('Anwesend: Dora, ben, Kim'), 'there: Dora, ben, Kim; away: ');
  assert.equal(german('Anwesend: Dora, Ben, verspätet'), 'there: Dora, Ben; away: ');
  assert.equal(
    german('Anwesend:\n\n- Dora (Hafen)\n- fern_b (Chaostreff Linde)\n- Ben (Mole)'),
    'there: Dora, Ben; away: ',
  );
});

test('French labels may name women and men in one word', () => {
  const french = (minutes: string): string => whoIn(`${minutes}\n\n## Clôture\n\nElle est vieille.\n`, 'fr');
  for (const present of ['Présent.e.s', 'Présent·e·s', 'Présent-e-s', 'Présents'])
    assert.equal(
      french(`**${present} :** Dora, Ben, Iris\n**Excusé.e.s :** Jo Elm`),
      'there: Dora, Ben, Iris; away: Jo Elm',
    );
  assert.equal(french('**Présentation :** Dora, Ben, Iris'), 'there: ; away: ');
});
