// An amendment between a motion and what came of that: lost, it leaves the motion as it was moved.
//
//   Moved Cllr Amber, seconded Cllr Birch that the roof be mended in spring.
//   Moved Cllr Cedar, seconded Cllr Elder that it be mended in autumn.
//   The amendment was put and lost.
//   The motion was put and carried.

import { wordsOf } from './markdown/blocks.ts';
import { type Here, isSecondedAlready, type Step, type Trail } from './trail.ts';

/** Another motion on the trail may be an amendment to the first; undefined where it is none for sure. */
export function meetAmendment({ block, says }: Here, trail: Trail): Step | undefined {
  const { row, at, next, grammar } = trail;
  if (says?.decision || !(says?.motion ?? says?.begun) || trail.isOther) return undefined;
  if (trail.said.text === undefined && trail.found.text === undefined) return undefined;
  if (!isSecondedAlready(trail)) return undefined;
  const above = row.blockAt(next - 1);
  const isAnnounced = [block, ...(above && next - 1 > at ? [above] : [])].some(one =>
    grammar.announcesAmendment(wordsOf(one)),
  );
  trail.amendment = { block, isAnnounced };
  return 'goes on';
}

/** What came of the amendment: until that is told, nothing is of the motion. */
export function withinAmendment(trail: Trail): Step {
  const { row, next, grammar, amendment } = trail;
  const block = row.blockAt(next);
  const says = row.saysAt(next);
  if (!block || block.type === 'heading' || says === 'label') return 'ends';
  if (says?.decision ?? says?.motion ?? says?.begun) return 'ends';
  const [told, ...others] = block.type === 'paragraph' ? grammar.outcomesIn(wordsOf(block)) : [];
  if (!told) return 'goes on';
  const isOfIt = told.of === 'amendment' || (told.of === undefined && amendment?.isAnnounced === true);
  if (!isOfIt || told.outcome === 'carried' || others.length > 0) return 'ends';
  if (amendment) row.amendments.add(amendment.block);
  // From here on only words that name the motion lead back to it.
  trail.amendment = undefined;
  trail.isApart = true;
  trail.isOther = true;
  trail.isSeconded = true;
  return 'goes on';
}
