// What titles of items say in German minutes.

import { columnWords } from '../en/minute-tables.ts';
import type { ItemWords, SectionKind } from '../item-words.ts';
import { minuteColumns } from '../minute-columns.ts';
import { columnWords as germanColumns } from './minute-tables.ts';

/** Titles that nearly every body has, or that begin so. */
const USUAL =
  /^(?:(?:begrüßung|eröffnung|formalia|formalien|regularia|organisatorisches|tagesordnung|protokolle?|niederschrift|personalia|aktuelles|verschiedenes|sonstiges|finanzen|anträge|bauanträge|bauangelegenheiten|termine|veranstaltungen|öffentlichkeitsarbeit|wünsche und anträge|anregungen|bekanntgaben|mitteilungen|anfragen|informationen|entlastung|kassenbericht|kassenprüfung|rückblick|ausblick)(?!\p{L})|(?:feststellung|genehmigung|annahme|verabschiedung|bestätigung|festlegung) (?:der|des|von)(?!\p{L})|berichte?(?!\p{L})|(?:einwohner|bürger)?fragestunde|wahl(?:en)?(?!\p{L})|(?:nächste[rsn]?|kommende) (?:\p{L}*sitzung|\p{L}*treffen|\p{L}*termine?|\p{L}*versammlung)|(?:ende|schluss|schließung) der (?:sitzung|versammlung))/iu;

/** Over a name, or over a word or two of the meeting itself: "Protokollant", "Beschlussfähigkeit". */
const RECORD =
  /^(?:protokoll(?:ant(?:in)?|führung|führer(?:in)?|ierende[rn]?)|protokoll?i[xy]|schriftführ(?:ung|er|erin)|sitzungsleit(?:ung|er|erin)|versammlungsleit(?:ung|er|erin)|redeleitung|moderation|beschlussfähigkeit(?: des \p{L}+| der \p{L}+)?|ort|zeit|datum|beginn|ende|uhrzeit|nächste[rs]? (?:\p{L}*termine?|\p{L}*treffen|\p{L}*sitzung(?:en)?|\p{L}*versammlung))$/iu;

/** "Themenreihenfolge", "Das eigentliche Protokoll": what stands below is the meeting itself, or announces it. */
const HOLDER =
  /^(?:(?:besprochene |behandelte )?themen(?:reihenfolge|liste|übersicht|sammlung|vorschläge)?|(?:sitzungs|versammlungs)?verlauf(?: der (?:sitzung|versammlung))?|mitschrift|sitzungsprotokoll|(?:top|tagesordnungs)-?vorschläge|(?:das )?(?:eigentliche|tatsächliche)s? protokoll)$/iu;

/** "Unbehandelte Themen" were not taken up; "Anhang B" and "Unterschriften der Vorstände" stand below the minutes. */
const BEHIND =
  /^(?:anh(?:ang|änge)(?: [a-z\d]{1,3})?|anlagen?(?: [a-z\d]{1,3}| zu[mr] \p{L}+)?|(?:unbehandelte|nicht behandelte|vertagte|verschobene) (?:themen|tops|tagesordnungspunkte|punkte)|themenspeicher|unterschrift(?:en)?(?: (?:der |des |von )?(?:vorst|vorsitz|protokoll|versammlungs|sitzungs|schriftführ)\p{L}*)?)$/iu;

/** "Tagesordnung:", "TAGESORDNUNGSPUNKTE", "Es wird folgende Tagesordnung beschlossen:" */
const HEADS_AGENDA =
  /^(?:(?:vorläufige |geplante |vorgeschlagene )?(?:tagesordnung(?:spunkte)?|traktanden(?:liste)?|themen(?:liste|reihenfolge|sammlung|vorschläge)?|top(?:s|-?liste|-?vorschläge)|to|übersicht) ?:?|(?!.*\b(?:nächste|kommende))[^.:]{0,80}\btagesordnung\b[^.:]{0,50}:)$/iu;

const sectionOf = (title: string): SectionKind | undefined =>
  RECORD.test(title) || BEHIND.test(title) ? 'record' : HOLDER.test(title) ? 'holder' : undefined;

export const itemWords = (base: ItemWords, saysApproval: (text: string) => boolean): ItemWords => ({
  ...base,
  minuteColumns: (head, isNumbered) => minuteColumns(head, isNumbered, [germanColumns, columnWords]),
  headsAgenda: line => HEADS_AGENDA.test(line.trim()) || base.headsAgenda(line),
  headsTopic: line => /^(?:Thema|Tagesordnungspunkt|TOP)\s?: ?(?=\S)/.test(line) || base.headsTopic(line),
  numberWord:
    /^(?:(?:zu )?(?:top(?: [ön](?= ?\d))?|[ö](?= \d)|tagesordnungspunkt|(?<=^zu )(?=\d{1,2}[.:)])|trakt(?:andum|\.)|(?:punkt|pkt\.?|thema)(?= ?\d))|item)(?: nr\.?)? ?(?:#(?=\d)|(?=[\dA-Z]))/i,
  isPartOfItem: title =>
    /^(?:beschluss|abstimmung|antrag|diskussion|beratung|aussprache|begründung|sachverhalt)\s*:?$/i.test(
      title.trim(),
    ) || base.isPartOfItem(title),
  sectionOf: title => base.sectionOf(title) ?? sectionOf(title.trim().replace(/\s*:$/, '')),
  isDecidable: title =>
    /^[^\p{L}]*(?:genehmigung|annahme|abnahme|verabschiedung|beschluss|(?:schluss)?abstimmung über|vergabe|anschaffung|kauf|beitritt|(?:wieder|neu|nach|ersatz)?wahl|\p{L}*wahlen|entlastung|\p{L}*änderung|antrag|bestätigung|bestellung|aufnahme|ausschluss|festsetzung|festlegung|haushalt|budget|jahresrechnung)(?!\p{L})/iu.test(
      title,
    ) || base.isDecidable(title),
  isUsual: title => USUAL.test(title.slice(0, 200)) || base.isUsual(title),
  namesPerson: text => /^(?:herrn?|frau)\s/i.test(text) || base.namesPerson(text),
  saysApproval: text => saysApproval(text) || base.saysApproval(text),
});
