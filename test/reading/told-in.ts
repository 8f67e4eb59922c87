// What the first item of minutes tells of decisions and motions, a line each.

import { decisionText } from '../../scripts/model/decision.ts';
import type { Motion } from '../../scripts/model/motion.ts';
import type { Vote } from '../../scripts/model/vote.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

const HEAD = '---\npresent:\n  - Amber\n  - Birch\n  - Dora\n---\n';

/** "+ to pay / Amber / Birch / 3-0" is decided, "– …" was moved alone. */
export function toldIn(body: string, title = 'Fence', language = 'en-GB'): readonly string[] {
  const archive = archiveOf({
    'site.yaml': `name: Club\nlanguage: ${language}\n`,
    'club/2026-03-05.md': `${HEAD}## ${title}\n\n${body}\n`,
  });
  const [item] = meetingsOf(archive)[0]?.items ?? [];
  const decided = item?.decisions.map(decision =>
    told('+', decisionText(decision), decision.motion, decision.vote),
  );
  const moved = item?.motions.map(motion => told('–', motion.text ?? '', motion, motion.vote));
  return [...(decided ?? []), ...(moved ?? [])];
}

const told = (sign: string, text: string, motion: Motion | undefined, vote: Vote | undefined): string =>
  [`${sign} ${text}`, motion?.mover?.name, motion?.seconder?.name, votesOf(vote)].filter(Boolean).join(' / ');

const votesOf = (vote: Vote | undefined): string | undefined =>
  vote && (Object.values(vote.counts).join('-') || vote.remark);
