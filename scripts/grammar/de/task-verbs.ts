// What is done after a meeting, as German says it: in the present tense with what stands behind the verb, and as what somebody will do.

/** A verb with its plural, and what must stand somewhere behind it: "holt … ein". */
interface TaskVerb {
  readonly verbs: string;
  readonly behind?: string;
}

/** Whatever stands between a verb and its second part. */
const REACH = '(?:[^.;:?]|(?<=\\d)\\.){0,160}?';
/** Where the second part ends its clause: in "richtet ein Fest aus" the first "ein" is none. */
const END = '(?=[,.]?$|, | und | oder | \\()';

const VERBS: readonly TaskVerb[] = [
  // "kümmert sich um den Schlüssel", "meldet sich bei der Stadt", "setzt sich mit ihr in Verbindung"
  {
    verbs: 'kümmer(?:t|n) sich',
    behind:
      '(?:(?: (?:zügig|zeitnah|noch|dann|auch))* (?:um|darum|drum|hierum)(?!\\p{L})| (?:beim?|mit) [^.;:?]{2,60}? zu \\p{Ll}+(?=[,.]|$)|[.]?$)',
  },
  { verbs: 'meldet|melden', behind: ' (?:sich (?:bei|beim)|[^.;:?]{2,120}? an[,.]?$)' },
  { verbs: 'setzt|setzen', behind: ' sich [^.;:?]{0,100}?in Verbindung' },
  { verbs: 'erkundigt|erkundigen', behind: ' sich (?:bei|beim|nach)' },
  { verbs: 'nimmt|nehmen', behind: ` ${REACH}Kontakt ${REACH}auf(?!\\p{L})` },
  {
    verbs:
      'übernimmt|übernehmen|erstellt|erstellen|entwirft|entwerfen|verfasst|verfassen|formuliert|formulieren',
  },
  { verbs: 'überarbeitet|überarbeiten|aktualisiert|aktualisieren|druckt|drucken|gestaltet|gestalten' },
  { verbs: 'besorgt|besorgen|kauft|kaufen|bestellt|bestellen|bucht|buchen|reserviert|reservieren' },
  { verbs: 'organisiert|organisieren|koordiniert|koordinieren|verteilt|verteilen|repariert|reparieren' },
  { verbs: 'verschickt|verschicken|versendet|versenden|postet|posten|veröffentlicht|veröffentlichen' },
  {
    verbs: 'streicht|streichen|testet|testen|übersetzt|übersetzen|putzt|putzen|backt|backen',
    behind: ' (?:(?:noch|bis|am) [^.;:?]{0,40})?(?:den|die|das|eine?n?|\\p{Lu})',
  },
  { verbs: 'kontaktiert|kontaktieren|recherchiert|recherchieren|überweist|überweisen|ändert|ändern' },
  {
    verbs:
      'erfragt|erfragen|erarbeitet|erarbeiten|beschafft|beschaffen|ermittelt|ermitteln|korrigiert|korrigieren|finalisiert|finalisieren|installiert|installieren|entsorgt|entsorgen|vervollständigt|vervollständigen',
    behind: ' (?:(?:noch|bis|am|dann|dazu) [^.;:?]{0,40})?(?:den|die|das|eine?n?|\\d|\\p{Lu})',
  },
  // "präsentiert am Freitag die Poster": without a day it was at the meeting
  {
    verbs: 'präsentiert|präsentieren|zeigt|zeigen',
    behind:
      ' (?:[^.;:?]{2,60} )?(?:(?:am|nächsten|kommenden|diesen) )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|\\d{1,2}\\.)(?!\\p{L})',
  },
  { verbs: 'geht|gehen|fährt|fahren', behind: ' (?:da |dort )?hin[.]?$' },
  // "schreibt der Stadt", but no name of what somebody is: "schreibt gern"
  {
    verbs: 'schreibt|schreiben',
    behind: ' (?:(?:noch )?(?:den|die|das|der|dem|eine[nmr]?|ein|an|alle|allen) |\\p{Lu})',
  },
  {
    verbs: 'schickt|schicken|sendet|senden',
    behind: ' (?:den|die|das|der|dem|eine[nmr]?|ein|an|allen|\\p{Lu}|ihm|ihr|ihnen|uns)',
  },
  // "klärt das mit der Stadt", and not "klärt über die Regeln auf"
  { verbs: 'klärt|klären', behind: '(?! (?:[^.;:?]{2,160} )?auf[,.]?$)' },
  { verbs: 'prüft|prüfen', behind: ',? (?:den|die|das|eine[n]?|ein|ob|wie|bis|mit|\\p{Lu})' },
  {
    verbs: 'informiert|informieren',
    behind: ' sich (?:noch |dazu )?(?:über|nach|bei|beim|darüber)(?!\\p{L})',
  },
  { verbs: 'informiert|informieren', behind: ' (?!über|sich|ausführlich|kurz)(?:den|die|das|alle|\\p{Lu})' },
  {
    verbs: 'fragt|fragen',
    behind:
      ' (?:bei|beim|im|in der|am|[^.;:?]{2,60}? (?:bei|beim)) (?:[^.;:?]{2,100}? (?:nach|an)(?!\\p{L})|[^.;?]{2,100}?, (?:ob|wie|wann|welche[rs]?|was))',
  },
  // "fragt bei der Stadt an"; "fragt nach, wann es beginnt" is asked at the meeting
  { verbs: 'fragt|fragen', behind: `(?: ${REACH})? an(?=[,.]?$| \\((?:bis|vor) )` },
  // "stellt den Antrag beim AStA", "erteilt den Auftrag"; in the meeting somebody "stellt den Antrag, …"
  {
    verbs: 'stellt|stellen',
    behind: ' (?:den|einen) (?:\\p{Lu}\\p{L}*)?[Aa]ntrag (?:bei|beim|an)(?!\\p{L})',
  },
  { verbs: 'erteilt|erteilen', behind: ' (?:den|einen|die) (?:Auftrag|Aufträge)(?!\\p{L})' },
  { verbs: 'spricht|sprechen', behind: ' mit (?:dem|der|den|\\p{Lu})(?![^.;:?]{0,80} über)' },
  { verbs: 'sorgt|sorgen', behind: ' (?:für|dafür)(?!\\p{L})' },
  { verbs: 'sammelt|sammeln', behind: ' (?:die|alle|Ideen|Vorschläge|\\p{Lu})' },
  // Verbs in two parts
  { verbs: 'holt|holen', behind: `(?: ${REACH} | )(?:ein|ab)${END}` },
  { verbs: 'reicht|reichen', behind: ` ${REACH} (?:ein|nach|weiter)${END}` },
  { verbs: 'richtet|richten|trägt|tragen|pflegt|pflegen', behind: ` ${REACH} ein${END}` },
  {
    verbs: 'legt|legen|ruft|rufen|spricht|sprechen|schafft|schaffen|passt|passen',
    behind: ` ${REACH} an${END}`,
  },
  { verbs: 'bereitet|bereiten', behind: ` ${REACH} vor${END}` },
  { verbs: 'leitet|leiten|gibt|geben', behind: ` ${REACH} weiter${END}` },
  { verbs: 'lädt|laden', behind: ` ${REACH} (?:ein|hoch)${END}` },
  { verbs: 'bringt|bringen', behind: ` ${REACH} (?:mit|an|vorbei|ein)${END}` },
  { verbs: 'stellt|stellen', behind: ` ${REACH} (?:zusammen|bereit|online|ein|auf)${END}` },
  { verbs: 'hängt|hängen|räumt|räumen', behind: ` ${REACH} auf${END}` },
  { verbs: 'macht|machen', behind: ` ${REACH} (?:aus|fertig)${END}` },
  { verbs: 'füllt|füllen', behind: ` ${REACH} aus${END}` },
  // "macht einen Entwurf", "führt ein Gespräch mit der Bank", "vereinbart einen Termin", "gibt Rückmeldung"
  {
    verbs: 'macht|machen',
    behind:
      ' (?:eine?n? |den |die |das )(?:\\p{Ll}+ )?(?:Entwurf|Vorschlag|Liste|Plan|Termin|Umfrage|Übersicht|Aushang|Plakat|Flyer)(?!\\p{L})',
  },
  { verbs: 'führt|führen', behind: ' (?:ein |das |die )?(?:Gespräche?|Telefonat)(?!\\p{L})' },
  { verbs: 'vereinbart|vereinbaren', behind: ' (?:einen |den |neue )?(?:Termine?|Treffen)(?!\\p{L})' },
  { verbs: 'gibt|geben', behind: ' (?:[^.;:?]{2,60} )?(?:Rückmeldung|Bescheid)(?!\\p{L})' },
  { verbs: 'setzt|setzen', behind: ` ${REACH} um${END}` },
  { verbs: 'baut|bauen', behind: ` ${REACH} (?:auf|ab)${END}` },
  { verbs: 'liefert|liefern', behind: ` ${REACH} nach${END}` },
  { verbs: 'hakt|haken|forscht|forschen', behind: `(?: ${REACH})? nach${END}` },
  { verbs: 'schaut|schauen', behind: ` sich ${REACH} an${END}` },
  // "fasst die Anmeldungen zusammen"; what was said or done before is told at the meeting
  {
    verbs: 'fasst|fassen',
    behind: `(?![^.;:?]{0,120} (?:kurz|nochmals?|letzten|vergangenen|bisherigen|Stand|Lage|Diskussion|Debatte|Aussprache)(?!\\p{L})) ${REACH} zusammen${END}`,
  },
  { verbs: 'geht|gehen', behind: ` auf ${REACH} zu${END}` },
  { verbs: 'denkt|denken', behind: ` sich ${REACH} aus${END}` },
  { verbs: 'sucht|suchen', behind: `(?: (?:noch )?(?:nach|eine?n?) | ${REACH} (?:heraus|raus|aus)${END})` },
  // "schaut nach Farbe", "teilt das Ergebnis mit"; "teilt mit, dass …" is told at the meeting
  { verbs: 'schaut|schauen', behind: ' (?:mal |noch )?nach(?!\\p{L})' },
  { verbs: 'teilt|teilen', behind: ` (?:den|die|das|es|dies) ${REACH} mit${END}` },
  { verbs: 'hängt|hängen', behind: ` ${REACH} aus${END}` },
  { verbs: 'probiert|probieren', behind: ` ${REACH} aus${END}` },
  { verbs: 'startet|starten', behind: ' (?:eine?n? |die |den |das )' },
  { verbs: 'behält|behalten', behind: ' [^.;:?]{2,60} im (?:Auge|Blick)(?!\\p{L})' },
  { verbs: 'überlegt|überlegen', behind: ' sich (?:eine?n?|etwas|bis|was) ?' },
  { verbs: 'wendet|wenden', behind: ' sich (?:deswegen |dazu |nochmal )?an(?!\\p{L})' },
  { verbs: 'beantragt|beantragen', behind: ' (?:den|die|das|eine?n?) [^.;:?]{2,80}? (?:bei|beim)(?!\\p{L})' },
  { verbs: 'nimmt|nehmen', behind: ' (?:das|es|den|die) (?:[^.;:?]{2,60} )?mit(?: in| ins| zu[mr]?|[.]?$)' },
  { verbs: 'plant|planen', behind: ' (?:den|die|das|eine?n?) ' },
  { verbs: 'schaut|schauen', behind: '(?: (?:mal|noch))*, (?:ob|wie|wo|wer|was|welche[nrs]?)(?!\\p{L})' },
  {
    verbs: 'stellt|stellen',
    behind: ' (?:(?:noch|vorerst|dafür|dazu) )*(?:den|die|das|eine?n?) [^.;:?]{2,80} zur Verfügung(?=[,.]?$)',
  },
  { verbs: 'hört|hören', behind: ' sich (?:[^.;:?]{2,60} )?um(?=[,.]?$)' },
  { verbs: 'redet|reden', behind: ' (?:noch |nochmal )?mit (?:dem|der|den|\\p{Lu})(?![^.;:?]{0,80} über)' },
  { verbs: 'legt|legen', behind: ` (?:einen |den |die |das )${REACH} fest${END}` },
  // "macht die Steuererklärung bis Ende Mai"
  {
    verbs: 'macht|machen',
    behind:
      ' (?:den|die|das|eine?n?) [^.;:?]{3,60} bis (?:zu[mr] |spätestens )?(?:Ende|Mitte|Anfang|nächste|kommende|\\d)',
  },
  // "Dora macht das.", "macht das im April"
  {
    verbs: 'macht|machen',
    behind: ' (?:das|es|dies)(?: (?:bis|am|im|noch|zusammen|gemeinsam)(?!\\p{L})[^.;:?]{0,60})?[.]?$',
  },
];

/** "holt drei Angebote ein", "kümmert sich um den Schlüssel": to the end of the sentence. */
export const DOES = `(?:${VERBS.map(({ verbs, behind = '' }) => `(?:${verbs})(?!\\p{L})${behind}`).join('|')})[^?]*$`;

/** Whether such a verb stands in a sentence at all: in most none does. */
export const HAS_VERB = new RegExp(` (?:${VERBS.map(({ verbs }) => verbs).join('|')})(?!\\p{L})`, 'u');

/** "den Text überarbeiten", "bei der Stadt nachfragen": behind "wird" and "soll". */
export const TO_DO =
  '(?<!\\p{L})(?:(?:korrigieren|beheben|berichtigen|erledigen|veranlassen|umsetzen|beschaffen|erarbeiten|erfragen|vorbeibringen|streichen|testen|übersetzen|bauen|putzen|backen|mitteilen|nachschauen|liefern|abbauen|aufbauen|einladen)|(?:nach|an|ab|be|er|über|vor|ein|zu|mit|auf|weiter|rum|herum|hoch|durch|zusammen|aus)?(?:fragen|kümmern|übernehmen|erstellen|schreiben|entwerfen|verfassen|formulieren|arbeiten|aktualisieren|drucken|gestalten|sorgen|kaufen|stellen|buchen|reservieren|organisieren|koordinieren|verteilen|reparieren|schicken|versenden|senden|posten|veröffentlichen|kontaktieren|recherchieren|überweisen|ändern|klären|prüfen|informieren|sammeln|holen|reichen|richten|tragen|rufen|sprechen|bereiten|leiten|geben|laden|bringen|hängen|räumen|legen|suchen|melden|passen|planen|beantragen|erkundigen|fertigstellen|einholen)|Kontakt aufnehmen|in Verbindung setzen)';

/** "Die Liste wird von Dora erstellt.": what was "vorgestellt" or "geleitet" was so at the meeting. */
export const DONE =
  '(?:erstellt|besorgt|bestellt|überarbeitet|verschickt|versendet|versandt|organisiert|verteilt|verfasst|entworfen|koordiniert|kontaktiert|aktualisiert|recherchiert|repariert|veröffentlicht|vorbereitet|(?:he)?(?:rum)?geschickt|gekauft|gebucht|eingeholt|eingereicht|eingerichtet|nachgefragt|angefragt|abgeklärt|geklärt|ermittelt|geprüft|gedruckt|geschrieben|angeschrieben|angerufen|mitgebracht|bereitgestellt|zusammengestellt|hochgeladen|weitergeleitet)';
