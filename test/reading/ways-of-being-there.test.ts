// Ways in which minutes tell who was there: groups in a row, offices above the list, marks, whence somebody came, German clubs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const who = (head: string): string => whoIn(`# Board\n\n${head}\n\n## Reports\n\nNone.\n`);
const wer = (head: string): string => whoIn(`# Vorstand\n\n${head}\n\n## Finanzen\n\nKeine.\n`, 'de');

const rows = (read: (head: string) => string, cases: readonly (readonly [string, string])[]): void => {
  for (const [head, expected] of cases) assert.equal(read(head), expected, head);
};

test('apologies in two bold parts, and those that are to be considered', () => {
  rows(who, [
    [
      'Present: Dora Elder, Ben Fern\n\n**Apologies** **for Absence received from:**\n\nCllr Ray Ash',
      'there: Dora Elder, Ben Fern; away: Cllr Ray Ash',
    ],
    [
      'Present: Dora Elder, Ben Fern\n\nTo Consider Apologies for Absence:   Apologies were received from Kay Holm and Ray Ash',
      'there: Dora Elder, Ben Fern; away: Kay Holm, Ray Ash',
    ],
    ['**Present:** **Dora Elder**, Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
  ]);
});

test('what groups are called whose names stand in a row is nobody’s name', () => {
  rows(who, [
    [
      'Present: Selectboard – Gil Elm, Deb Fern, Norm Gorse; Town Administrator Kate Holm; public: Ted Oak, June Marsh (remote)',
      'there: Gil Elm, Deb Fern, Norm Gorse, Kate Holm, Ted Oak, June Marsh; away: ',
    ],
    [
      'Present: Dora Elder, Ben Fern. By phone: Kay Holm. Staff: Jo Larch. Absent: Ray Ash.',
      'there: Dora Elder, Ben Fern, Kay Holm, Jo Larch; away: Ray Ash',
    ],
    [
      'Present: Dora Elder, Ben Fern, Kay Holm – apologies: Ray Ash',
      'there: Dora Elder, Ben Fern, Kay Holm; away: Ray Ash',
    ],
    [
      'Governors present: Dora Elder, Ben Fern\nAssociate members: Kay Holm (KH) – Bursar\nApologies: Ray Ash',
      'there: Dora Elder, Ben Fern, Kay Holm; away: Ray Ash',
    ],
    // Of whom nothing is said.
    [
      'Present: Dora Elder, Ben Fern. Apologies: Ray Ash. Members: Fay Oak, Jo Elm.',
      'there: Dora Elder, Ben Fern; away: Ray Ash',
    ],
    [
      'Present: Dora Elder, Ben Fern, Kay Holm\n\nLibrary trustees: Ray Ash, Fay Oak, Jo Elm',
      'there: Dora Elder, Ben Fern, Kay Holm; away: ',
    ],
  ]);
});

test('whoever is named by an office right above those present was there; over another list nothing is said', () => {
  rows(who, [
    [
      'Chair: Dora Elder\nSecretary: Ben Fern\nPresent: Kay Holm, Jo Larch, Ray Ash',
      'there: Dora Elder, Ben Fern, Kay Holm, Jo Larch, Ray Ash; away: ',
    ],
    [
      'Chair: D Elder\nPresent: Dora Elder, Ben Fern, Kay Holm',
      'there: Dora Elder, Ben Fern, Kay Holm; away: ',
    ],
    [
      'Chair: Dora Elder\nPresent: Ben Fern, Kay Holm, Ray Ash\nApologies: Dora Elder',
      'there: Ben Fern, Kay Holm, Ray Ash; away: Dora Elder',
    ],
    ['Chair: Dora Elder\nApologies: Ben Fern', 'there: ; away: Ben Fern'],
  ]);
  assert.equal(
    whoIn(
      '## Committee meeting, Thursday, in the boathouse, with Dora Elder in the chair\n\nRegrets: Ben Fern\n\n**Last minutes** – fine.\n\n**Matters arising**\nNone.\n\n**Boats**\nOld ones.\n\n**AOB**\nNone.\n',
    ),
    'there: Dora Elder; away: Ben Fern',
  );
});

test('first names stand beside one guest in full, and with where somebody comes from', () => {
  rows(who, [
    ['There: Dora, Ben Fern (secretary), Kay, Jo Larch', 'there: Dora, Ben Fern, Kay, Jo Larch; away: '],
    ['Regrets: Simon, Tess Vale', 'there: ; away: Simon, Tess Vale'],
    [
      'In attendance: Yusuf (chair, flat 12), Marge (flat 3), Dil & Anj (flat 20), Councillor Beth Rowe, Tom from the housing trust',
      'there: Yusuf, Marge, Dil, Anj, Councillor Beth Rowe, Tom; away: ',
    ],
    [
      'Present: Dora Elder, Ben Fern, Kay Holm of Quay Management',
      'there: Dora Elder, Ben Fern, Kay Holm; away: ',
    ],
    ['There: we went last year, Dora and Ben too', 'there: ; away: '],
    [
      'Present: Ann Elder\nAlso present: Student Trustee Zoe Blank, Superintendent Haines, City Attorney Lou Finch',
      'there: Ann Elder, Zoe Blank, Haines, Lou Finch; away: ',
    ],
  ]);
});

test('marks behind offices, answers with how somebody came, and one apology in a row of members tell who came', () => {
  rows(who, [
    [
      'Attendance:\nDora Elder, President ✔\nBen Fern, Secretary ✘\nKay Holm ✔',
      'there: Dora Elder, Kay Holm; away: Ben Fern',
    ],
    ['Present: Dora Elder ✔, Ben Fern, Kay Holm', 'there: Dora Elder, Ben Fern, Kay Holm; away: '],
    [
      'Roll call: Dora Elder – here; Ben Fern – absent (excused); Kay Holm – here via Zoom. Quorum established.',
      'there: Dora Elder, Kay Holm; away: Ben Fern',
    ],
    [
      'Members: Dora Elder, Ben Fern, Kay Holm (apologies), Jo Larch (apologies)',
      'there: Dora Elder, Ben Fern; away: Kay Holm, Jo Larch',
    ],
    ['Members: Dora Elder, Ben Fern, Kay Holm', 'there: ; away: '],
    ['Absent w/ notice: Dora E.\nAbsent: Ben F.\nApols: Kay, Jo', 'there: ; away: Kay, Jo, Dora E., Ben F.'],
  ]);
});

test('sentences tell who joined from afar, who attended and who did not, and who made the quorum', () => {
  rows(who, [
    [
      'The following were present: Dora Elder, Ben Fern and Kay Holm. Jo Larch joined by phone.',
      'there: Dora Elder, Ben Fern, Kay Holm, Jo Larch; away: ',
    ],
    [
      'Dora Elder (President), Ben Fern and Kay Holm attended. Jo Larch sent her apologies, as did Ray Ash.',
      'there: Dora Elder, Ben Fern, Kay Holm; away: Jo Larch, Ray Ash',
    ],
    [
      'Apologies were received from Cllr Ash. Cllr Larch did not attend.',
      'there: ; away: Cllr Ash, Cllr Larch',
    ],
    ['Quorum: 3 of 5 members present (Elder, Fern, Holm)', 'there: Elder, Fern, Holm; away: '],
    [
      'No apologies. All committee present: Dora Elder, Ben Fern, Kay Holm.',
      'there: Dora Elder, Ben Fern, Kay Holm; away: ',
    ],
    ['Five people attended the fair. The Mayor did not attend the fair.', 'there: ; away: '],
  ]);
});

test('German boards, councils and plenums', () => {
  rows(wer, [
    [
      '**Anwesend:**\n\nOrtsbürgermeister Dirk Amelung\nstellv. Ortsbürgermeisterin Gudrun Pfaff\nRatsherr Ingo Wendt (ab TOP 4)',
      'there: Dirk Amelung, Gudrun Pfaff, Ingo Wendt; away: ',
    ],
    [
      'Da: Andi, Conny, Rolf, Sanne; später: Bernd\nNicht da: Gabi (krank), Holger',
      'there: Andi, Conny, Rolf, Sanne, Bernd; away: Gabi, Holger',
    ],
    [
      'Anwesend: Herr Dr. Bach, Frau Eberle; ab 20.15 Uhr Herr Lutz',
      'there: Herr Dr. Bach, Frau Eberle, Herr Lutz; away: ',
    ],
    [
      'Anwesend waren: Bürgermeister Berger, die Gemeinderäte Wolf, Kern und Lang sowie Schriftführer Huber.',
      'there: Berger, Wolf, Kern, Lang, Huber; away: ',
    ],
    [
      'Anwesend: Anke Berger, Uwe Ehlers, Udo Kern – entschuldigt: Tom Reis',
      'there: Anke Berger, Uwe Ehlers, Udo Kern; away: Tom Reis',
    ],
    [
      'Mitglieder: Anna (anwesend), Ben (anwesend), Carla (entschuldigt), Dirk (unentschuldigt)',
      'there: Anna, Ben; away: Carla, Dirk',
    ],
    ['Anwesend: Anna, Ben, Carla\nEntschuldigt: Gerd u. Finn', 'there: Anna, Ben, Carla; away: Gerd, Finn'],
    ['Mit dabei: Anna, Ben, Carla\nAbgesagt haben: Dirk, Eva', 'there: Anna, Ben, Carla; away: Dirk, Eva'],
    [
      'Erschienen: Klaus Berger, Ina Wolf\nNicht erschienen: Tom Reis',
      'there: Klaus Berger, Ina Wolf; away: Tom Reis',
    ],
    [
      'Anwesende:\nFür den Vorstand: Klaus Berger, Ina Wolf\nFür den Beirat: Udo Kern',
      'there: Klaus Berger, Ina Wolf, Udo Kern; away: ',
    ],
    ['Da: die Halle ist gesperrt\n\nFür den Verein: Lea Wolf schreibt an die Stadt.', 'there: ; away: '],
  ]);
});

test('“absent.” at a line’s beginning, within a sentence, is no label of the names behind it', () => {
  assert.equal(
    whoIn(
      'The members present were Dora Elder and Ben Fern. Trustee Roe was\nabsent.\nOther staff were Ana Poe, Counsel; and Tess Vale, Clerk.\n',
    ),
    'there: Dora Elder, Ben Fern; away: Trustee Roe',
  );
  assert.equal(whoIn('present: Dora Elder\nabsent: Ben Fern\n'), 'there: Dora Elder; away: Ben Fern');
});
