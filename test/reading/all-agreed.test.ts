// What parish councils and committees agreed within a sentence, or in the next one, and what sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const readsEach = (texts: readonly string[], count = 1): void => {
  for (const text of texts)
    assert.equal(toldIn(text).filter(told => told.startsWith('+')).length, count, text);
};

test('all agreed, behind what was answered, asked of somebody or done', () => {
  readsEach([
    'Garage at 4 Mill Lane (26/00412/F), application supported, all Councillors agreed',
    'Members were concerned over parking, application supported, all Councillors agreed.',
    'Porch at 5 Mill Lane, no objections, all agreed.',
    'The Clerk was asked to write to the owner, all Councillors agreed.',
    'The Clerk was asked to write to the owner. All Councillors agreed.',
    'The meeting was closed to discuss the contract, all councillors agreed',
    'The quote was accepted – agreed by all.',
    'The Chairman asked for approval of the payments; all agreed.',
    'The Chairman asked for a show of hands; all were in favour of the purchase.',
    'It was felt that the seat should be moved; all agreed.',
    'Cllr Elder suggested a new bin, and everyone agreed to this.',
    'The Chairman proposed that the bin be moved and all Councillors were in agreement.',
    'Grass cutting – Fern & Sons to be given the contract, all in agreement.',
    'A new strimmer is needed at a cost of £70 which was agreed.',
    'All Councillors present approved the payment of the invoices.',
    'The Council are in agreement with the proposal and the Clerk will respond.',
    'Councillors were happy for the Clerk to renew the insurance.',
    'Invoices totalling £312 were presented and payment agreed.',
  ]);
  readsEach(
    [
      'It was a good fair, all Councillors agreed.',

      'Dora asked for a show of hands; four were in favour of the purchase.',
      'Councillors were happy for the school to be so near.',
      'The Council are in agreement with the idea that dogs are a nuisance.',
      'The mower came at a cost of £70 which was paid in May.',
      'The hedge had been accepted, all agreed.',
      'The County Council was asked to mend it, all agreed.',
      'The Clerk was asked to explain the rules. All were pleased.',
      'Porch at 5 Mill Lane, application supported by the school, all agreed it was cold.',
    ],
    0,
  );
});

test('members agree within a sentence, and somebody is to do it', () => {
  readsEach([
    'A talk took place on training, all Councillors agreed for the clerk to attend a course.',
    'Two steps are needed, it was agreed for Mr Elder to order them.',
    'The willows are overgrown and Councillors agreed to hold a site visit.',
    'A vote was taken and it was agreed 4 to 2 to go ahead with the seat.',
    'The precept was discussed and it was agreed by all Councillors that it remain at £4,000.',
    'After discussion Councillors agreed not to object.',
    'Membership is due, Council agreed to continue with it.',
    'The pump could be moved, so the Parish Council resolved to ask for quotes.',
  ]);
  readsEach(
    [
      'The Chairman and Councillors agreed to differ.',
      'Cllr Elder reported that the trust is short of money and members agreed to close it.',
      'The trust met in May and members agreed to close it.',
      'During the war, the Council agreed to plant a tree.',
      'The Borough was asked, and the Council agreed to mend it.',
      'The hall is cold and members agreed to the suggestion.',
      'If the price is fair and Councillors agreed to buy it, it would be kept.',
    ],
    0,
  );
  assert.deepEqual(toldIn('Two steps are needed, it was agreed for Mr Elder to order them.'), [
    '+ for Mr Elder to order them.',
  ]);
});

test('the Chairman asks whether all are happy with it, and all are', () => {
  readsEach([
    'The Chairman asked if everyone was happy that minutes are sent to the paper. All in agreement.',
    'Cllr Elder asked whether members were content with the date. All members agreed.',
  ]);
  readsEach(
    [
      'The Chairman asked if everyone was happy that minutes are sent to the paper.',
      'The Chairman asked if everyone was happy with the tea. Most were.',
    ],
    0,
  );
});

test('who was proposed, seconded and elected, and roles that the members filled', () => {
  readsEach([
    'Dora Elder was proposed and seconded and with no further nominations was elected to remain as Chairman.',
    'Ben Fern was nominated as Treasurer and seconded and was duly elected.',
    'The core roles have been elected and agreed by the members, including:\n\n- Chair: Dora Elder',
  ]);
  readsEach(
    [
      'Ben Fern was proposed and seconded but was not elected.',
      'The officers were elected by the parish in 1974.',
      'The posts were appointed by the Borough.',
    ],
    0,
  );
});

test('payments over their list, and minutes of the last session', () => {
  readsEach([
    'Payments agreed in accordance with the budget:\n\nInk £12.00',
    'Cheques approved for payment:\n\nInk £12.00',
    'The Committee approved the meeting minutes from the last session held on 7 February.',
  ]);
  readsEach(
    [
      'Payments agreed at the April meeting:\n\nInk £12.00',
      'Payments to be agreed:\n\nInk £12.00',
      'The Committee approved the minutes of the Planning Committee last year.',
    ],
    0,
  );
});

test('“the Minutes seconded by” names no seconder but who follows, “has passed” is a result, and a figure opens a vote', () => {
  assert.deepEqual(
    toldIn('Cllr Amber proposed acceptance of the Minutes seconded by Cllr Birch.    **Unanimously Agreed**'),
    ['+ acceptance of the Minutes / Cllr Amber / Cllr Birch / Unanimously Agreed'],
  );
  assert.deepEqual(
    toldIn(
      'Cllr Amber proposed that it stay, seconded by Cllr Birch.   4 Votes for 2 Votes against.    Carried',
    ),
    ['+ that it stay / Cllr Amber / Cllr Birch / 4-2'],
  );
  assert.deepEqual(
    toldIn('Cllr Amber proposed, and Cllr Birch seconded that the accounts be approved – agreed by all.'),
    ['+ that the accounts be approved / Cllr Amber / Cllr Birch / agreed by all'],
  );
  assert.deepEqual(
    toldIn(
      '- Dora set motion to include the new field.\n- Ben second motion.\n- Motion of adding the field has passed.',
    ),
    ['+ to include the new field / Dora / Ben'],
  );
});

test('what a council answers about a plan, in a sentence', () => {
  readsEach([
    '26/00121/F Mill Lane – the Council support this application.',
    '26/00123/F 6 Mill Lane. The Parish Council objects on the grounds of access.',
    'Council resolved no objection to the application.',
  ]);
  readsEach(
    ['26/00121/F Mill Lane – the owner supports a hedge.', 'The school supports the application.'],
    0,
  );
});
