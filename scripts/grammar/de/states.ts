// What German minutes say of the meeting itself: that it had no quorum, that it goes on with one of an earlier day.

import type { DatesIn } from '../en/dates.ts';
import type { MeetingStates } from '../meeting-words.ts';
import { sentencesOf } from '../sentences.ts';

/** "Die Versammlung ist nicht beschlussfähig." */
const NO_QUORUM =
  /^(?:die |der )?(?:sitzung|versammlung|mitgliederversammlung|vorstand|rat|ausschuss|gemeinderat) (?:ist|war) (?:somit |damit |daher )?(?:nicht beschlussfähig|beschlussunfähig)(?=[.,;]|$)|^beschlussfähigkeit\s?[:–-]\s?(?:nein|nicht gegeben)\b/i;

const CAME = /\b(?:wieder|nun|jetzt|danach|sodann) beschlussfähig\b/i;

/** "Fortsetzung der Sitzung vom 5. März 2026" */
const GOES_ON =
  /\bfortsetzung der (?:am |vom )?(?:[a-zäöüß]+ ){0,3}?(?:sitzung|versammlung|mitgliederversammlung) vom (.{6,40})/i;

export const meetingStates = (datesIn: DatesIn): MeetingStates => ({
  saysInquorate: text => sentencesOf(text).some(({ text: one }) => NO_QUORUM.test(one.trim())),
  saysQuorumCame: text => CAME.test(text),
  reconvenedFrom: (text, date) => {
    const days = datesIn(GOES_ON.exec(text)?.[1] ?? '').filter(day => day < date);
    return days.length === 1 ? days[0] : undefined;
  },
});
