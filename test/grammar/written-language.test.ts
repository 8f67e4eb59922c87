// In which language a text is written.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenIn } from '../../scripts/grammar/written-language.ts';

const TEXTS = {
  cy: 'Roedd pawb yn y cyfarfod. Mae’r clerc wedi rhoi adroddiad ac roedd y pwyllgor yn hapus gyda hwn. Bydd y gwaith yn dechrau yr wythnos nesaf, drwy waith yr aelodau neu gan eu ffrindiau, fel y cytunwyd dros y ffôn wedi hynny.',
  de: 'Der Vorstand ist mit dem Entwurf zufrieden und wird die Miete für das Haus zahlen. Im Mai wurde ein Fest gefeiert, das nicht von der Stadt bezahlt wird. Auf den Antrag sind zwei Briefe gekommen.',
  en: 'The clerk said that the gate was broken and that it is not to be used. The rent was paid for the year, and the keys are with the warden. This will be on the agenda of the next meeting by the end of May.',
  fr: 'La secrétaire est partie et les clés sont dans le bureau. Nous avons payé une facture pour des chaises qui sont sur la terrasse. Le trésorier est absent au début, et il a été excusé par les membres du bureau.',
};

test('small words tell English, French, German and Welsh', () => {
  for (const [language, text] of Object.entries(TEXTS)) assert.equal(writtenIn(text), language);
});

test('nothing is told of short texts, names, two languages and others', () => {
  for (const text of [
    'Der Vorstand ist mit dem Entwurf zufrieden.',
    'Ash, Birch, Cedar, Dorn, Elm\n'.repeat(50),
    'der Reihe nach, '.repeat(20),
    `${TEXTS.en}\n\n${TEXTS.cy}`,
    'De secretaris is ziek en de voorzitter leest het verslag van de vorige vergadering voor. Het wordt met een wijziging goedgekeurd door de leden, die in de zaal zijn, en op de site gezet.',
    'La secretaria está enferma y el presidente lee el acta de la reunión del mes pasado, que fue aprobada por todos los que estaban en la sala. El tesorero dice que se ha pagado el alquiler.',
  ])
    assert.equal(writtenIn(text), undefined, text.slice(0, 60));
});
