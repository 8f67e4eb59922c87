// Schedule 12A to the Local Government Act 1972: the descriptions of exempt information, the same in Part 1 (England)
// and Part 4 (Wales) but for their numbers. https://www.legislation.gov.uk/ukpga/1972/70/schedule/12A

import type { ExemptionLaw } from './rule-set.ts';

const DESCRIPTIONS = [
  'Information relating to any individual.',
  'Information which is likely to reveal the identity of an individual.',
  'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
  'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter.',
  'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.',
  'Information which reveals that the authority proposes to give a notice under any enactment by virtue of which requirements are imposed on a person, or to make an order or direction under any enactment.',
  'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
];

export const schedule12A = (part: number, firstParagraph: number): ExemptionLaw => ({
  list: `Part ${part} of Schedule 12A to the Local Government Act 1972`,
  paragraphs: Object.fromEntries(DESCRIPTIONS.map((text, index) => [String(firstParagraph + index), text])),
  summary: { source: 'Local Government Act 1972, section 100C(2).' },
  exclusion: { source: 'Local Government Act 1972, section 100A(4).' },
});
