// The minutes of an invented town: four committees that met monthly or so for three years, each with the same business again
// and again, among which what somebody looks for stands once. The same words recur in many meetings, as in a real archive.

const COMMITTEES = {
  council: { name: 'Town Council', day: 3, months: [1, 3, 5, 7, 9, 11] },
  planning: { name: 'Planning Committee', day: 15, months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] },
  highways: { name: 'Highways and Transport Committee', day: 10, months: [1, 3, 6, 9, 10, 11] },
  amenities: { name: 'Amenities Committee', day: 16, months: [2, 4, 6, 8, 10, 12] },
} as const;

/** Days on which a committee met otherwise than it does. */
const MOVED: Readonly<Record<string, string>> = {
  'highways/2025-03': '11',
  'highways/2025-10': '14',
};

/** What is the third item of a meeting, by committee and month; of all others it is a report like every other. */
const SPECIAL: Readonly<Record<string, readonly [title: string, text: string]>> = {
  'highways/2025-06': ['Surface of Station Road', 'Residents complain of potholes in Station Road.'],
  'highways/2024-09': ['Shelter at the bus stop in Church Street', 'A bus shelter of oak was offered.'],
  'amenities/2026-04': ['Dogs on the recreation ground', 'Fouling by dogs on the playing field has doubled.'],
  'amenities/2024-10': ['Christmas lights', 'The lights will be switched on in December.'],
  'amenities/2025-10': ['Christmas lights', 'New lights for the tree were bought.'],
  'amenities/2026-10': ['Christmas lights', 'The lights will be hired.'],
  'amenities/2025-02': [
    'Plots at Mill Lane',
    'Twelve allotments are to be let.\n\nMatter: allotments-at-mill-lane',
  ],
};

const USUAL: Readonly<Record<keyof typeof COMMITTEES, readonly string[]>> = {
  council: ['Report of the Mayor', 'Accounts for payment', 'Reports of committees'],
  planning: ['Applications in the Station Road ward', 'Decisions of the district', 'Street names'],
  highways: ['Reports of residents on roads', 'Parking in the Market Place', 'Bus services'],
  amenities: ['Report on the playing field', 'Cemetery', 'Allotment rents'],
};

const YEARS = [2024, 2025, 2026] as const;
const LAST_MINUTES = '2026-11-30';

export const LARGER_TOWN: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Wendbury Town Council\nlanguage: en-GB\ntimezone: Europe/London\ncopies: []\n',
  'people.yaml': `people:
  - name: Theresa May
    title: Councillor
    roles:
      - { role: Mayor, committee: council, from: 2026-05-01 }
  - name: Niamh O’Brien
    title: Councillor
  - name: Gwen Llewellyn-Jones
    title: Dr
  - name: Will Marsh
    title: Councillor
    roles:
      - { role: Mayor, committee: council, from: 2025-05-01, until: 2026-05-01 }
  - name: Peter Wills
    roles:
      - { role: Town Clerk, from: 2020-01-01 }
`,
  'matters/allotments-at-mill-lane.md': '---\ntitle: Allotments at Mill Lane\n---\n\nNew plots.\n',
  ...Object.fromEntries(
    Object.entries(COMMITTEES).map(([slug, { name }]) => [
      `${slug}/committee.md`,
      `---\nname: ${name}\n---\n`,
    ]),
  ),
  ...Object.fromEntries(
    (Object.keys(COMMITTEES) as (keyof typeof COMMITTEES)[]).flatMap(slug =>
      YEARS.flatMap(year => COMMITTEES[slug].months.map(month => meetingOf(slug, year, month))),
    ),
  ),
};

function meetingOf(slug: keyof typeof COMMITTEES, year: number, month: number): readonly [string, string] {
  const when = `${year}-${String(month).padStart(2, '0')}`;
  const key = `${slug}/${when}`;
  const date = `${when}-${MOVED[key] ?? String(COMMITTEES[slug].day).padStart(2, '0')}`;
  const [title, text] = SPECIAL[key] ?? [
    'Correspondence',
    'Letters about roads, trees and lights were read.',
  ];
  const items = [
    ['Apologies for absence', 'Councillor O’Brien may not come.'],
    ['Minutes of the last meeting', '**Resolved:** That they be signed.\n\nMoved: Councillor Marsh'],
    [title, text],
    ...USUAL[slug].map(name => [name, `${name} for ${when} was received. Councillor May spoke.`]),
    ['Next meeting', 'In the Town Hall.'],
  ];
  const status = date > LAST_MINUTES ? '---\nstatus: agenda\n---\n\n' : '';
  const body = items.map(([heading, words], at) => `## ${at + 1} ${heading}\n\n${words}\n`).join('\n');
  return [`${slug}/${date}.md`, status + body];
}
