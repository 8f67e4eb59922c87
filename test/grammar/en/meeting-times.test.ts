import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { endIn, isNextTitle, nextIn, saysNext, timeIn, venueIn } = grammarOf('en-GB').times;

test('when and where, from the lines at the head', () => {
  const head =
    'MINUTES OF THE MEETING HELD IN THE COUNCIL CHAMBER, ON THURSDAY, 5TH MARCH, 2026, AT 6.00 P.M.';
  assert.equal(timeIn(head), '18:00');
  assert.equal(venueIn(head), 'COUNCIL CHAMBER');
  assert.equal(timeIn('The Chair called the meeting to order at 7:00 p.m.'), '19:00');
  assert.equal(venueIn('Time: 19:00\nVenue: Town Hall, Quay Street'), 'Town Hall, Quay Street');
});

test('of several times none is taken', () => {
  assert.equal(timeIn('Doors open from 6pm. The meeting begins at 7pm.'), undefined);
});

test('when the meeting ended', () => {
  assert.equal(endIn('There being no other business the meeting closed at 9.15pm'), '21:15');
  assert.equal(endIn('The meeting ended at 2115 hrs.'), '21:15');
  assert.equal(endIn('Meeting adjourned at 8:05 p.m.'), '20:05');
  assert.equal(endIn('Finish: 9pm'), '21:00');
});

test('an adjournment within the meeting, and the end of something else, is no end', () => {
  for (const text of [
    'The meeting was adjourned at 8.05 pm until 8.20 pm',
    'The meeting was adjourned for ten minutes at 7.15pm',
    'On resumption of the meeting at 8.20 pm',
    'The exhibition closed at 5pm',
    'The next meeting should close at 9pm',
  ])
    assert.equal(endIn(text), undefined, text);
});

test('the next meeting: its year, where none is written, is the one that follows', () => {
  const after = '2026-03-05';
  assert.deepEqual(nextIn('Date of next meeting: Thursday 2 April at 7pm', after), {
    date: '2026-04-02',
    time: '19:00',
  });
  assert.deepEqual(nextIn('Next meeting 5 February', after), { date: '2027-02-05' });
  assert.deepEqual(
    nextIn('That a further meeting be held on Wednesday, 19th August, 2026, commencing at 2.00 p.m.', after),
    {
      date: '2026-08-19',
      time: '14:00',
    },
  );
});

test('a weekday that the day does not have, and a day before the meeting, are not sure', () => {
  assert.equal(nextIn('Friday 2 April', '2026-03-05'), undefined);
  assert.equal(nextIn('5 February 2026', '2026-03-05'), undefined);
});

test('titles and lines that announce the next meeting', () => {
  for (const title of [
    'Date of Next Meeting',
    'Dates of Future Meetings.',
    'Date, time and venue of next meeting',
  ])
    assert.ok(isNextTitle(title), title);
  assert.ok(saysNext('The next Parish Council meeting will be held on 2 April'));
  for (const line of ['The next meeting of the school is on 2 April', 'Items for the next meeting'])
    assert.ok(!isNextTitle(line) && !saysNext(line), line);
});
