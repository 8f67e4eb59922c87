// The decision that a German sentence tells in words.

import { capitalised } from '../../model/capitalised.ts';
import type { FoundLabel } from '../said.ts';
import { AGREED } from './agreed-ways.ts';
import { OPENINGS, WHOLES } from './decision-ways.ts';
import { deedSaid } from './deed-ways.ts';
import { VOTE_WORD } from './manner.ts';
import { PERFORMED } from './performed-ways.ts';
import { SHOWN } from './shown-ways.ts';

/** Looked for first: nearly all sentences hold none of these. */
const MAY_DECIDE =
  /einig|Konsens|gründet|verständig|beschlie|beschlo|beschlu|genehmigt|angenommen|nehmen|nimmt|bestätigt|verabschiedet|anerkannt|entschieden|entscheidet|vereinbar|überein|leg(?:t|en|te|ten) |fass(?:t|en|te)|empfehlen|festgelegt|verabredet|empfiehlt|bewilligt|beauftragt|ermächtigt|billig|vergeben|vergibt|erteilt|hergestellt|versagt|entlast|gewähr|gewählt|wählt|bestell|benenn|benannt|stimm|freigegeben|Stimmen|\d (?:[Jj]a|[Dd]afür)|gutgehei|Kenntnis|befürwortet|aufgenommen|ernannt|bestimmt|berufen|entsendet|entsandt|festge|stattgegeben|entsprochen|unterstützt|gefolgt|verabredet|Mehrheit|vertagt|verschoben|zurückgestellt|Einverständnis|dafür|Vergabe|Zuschlag|Mandat|Vollmacht|Befugnis|Freigabe|überträgt|übertrug|verweist|verwies|überwe?ie?st?|abgesetzt|ergänzt|geändert|erweitert|umgestellt|ausgeschlossen|begrenzt|erlassen|entscheid|entschied|geeinigt|spr[aei]ch(?:en|t)? sich|bevollmächtigt|nahm|vergab|entsandte|unterstützt|fördert|bezuschusst|beteiligt sich|Wahl fällt|Wahl fiel|einverstanden|[Ee]inw(?:ände|endungen)|\d ?[/:] ?\d+ ?[/:] ?\d/iu;

/** What belongs to another meeting, or to none yet. */
const NOT_NOW =
  /(?<!\p{L})(?:nicht(?! \p{Ll}+e[nrms]? \p{Lu})|nächste[nr] (?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung|Treffen|Mal|Jahr|Monat)|letzte[nr] (?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung)|bereits|damals|seinerzeit|früher|später|demnächst|sobald|falls|sofern|ob|wenn|soll(?:te|ten|en)?|könn(?:t|en|te|ten)|würden?|müssen?|wollen|werde|worden)(?!\p{L})/u;
/** The same of a sentence that is the decision with all its words: "Das Protokoll der letzten Sitzung" is approved now. */
const NOT_NOW_WHOLE =
  /(?<!\p{L})(?:nächste[nr] (?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung|Treffen|Mal|Jahr|Monat)|bereits|damals|seinerzeit|früher|sobald|falls|soll(?:te|ten|en)?|könn(?:t|en|te|ten)|würden?|müssen?|wollen|vorbehaltlich|voraussichtlich|worden)(?!\p{L})/u;
/** "Im Vorjahr wurde …", "In der Sitzung vom 5.2. wurde …", and what bylaws have: "wird mit einfacher Mehrheit gewählt". */
const IS_ELSEWHEN =
  /^(?:Im (?:Vorjahr|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Sommer|Frühjahr|Winter)|Letzte[ns]? |(?:In|Auf|Bei) (?:der|einer|unserer) (?:letzten|vorigen|vergangenen)|(?:In|Auf) der [^.;:?]{3,60} vom |Am \d|(?:Bei|In|Auf) der \p{L}+ (?:im Jahr )?\d{4} |Im (?:\p{L}*rat|\p{L}*ausschuss|Kreistag|Landtag|Bundestag) |Laut |Gemäß Satzung|Nach (?:der|unserer) Satzung)|(?<!\p{L})(?:letztes Jahr|im (?:Vorjahr|letzten Jahr)|vor (?:\p{L}+ )?(?:Jahren|Wochen|Monaten))(?!\p{L})|^Die (?:Beschlussfähigkeit|Anwesenheit)|(?:wird|wurden?|werden) (?:\d{4} |mit (?:\p{Ll}+ )?(?:Applaus|Beifall) (?:verabschiedet|begrüßt))|(?:wird|werden) (?:[^,]{0,60} )?mit (?:einfacher |absoluter |(?:einer )?Zweidrittel-?|2\/3-?|der )?[Mm]ehrheit (?:gewählt|beschlossen|gefasst)/u;
const IS_VOTED = new RegExp(VOTE_WORD, 'iu');

const ALL_OPENINGS = [...OPENINGS, ...AGREED];
const ALL_WHOLES = [...WHOLES, ...PERFORMED, ...SHOWN];

export function decisionSaid(sentence: string): FoundLabel | undefined {
  // "mit 5 Ja-Stimmen wird das Papier verabschiedet": notes begin with small letters, too.
  const plain = capitalised(sentence.replace(/\s/g, ' '));
  if (plain.endsWith('?')) return undefined;
  const way = MAY_DECIDE.test(sentence) ? decisionBy(sentence, plain) : 'none';
  if (way !== 'none') return way;
  const deed = deedSaid(plain);
  return deed && !deed.isLost
    ? { label: deed.label, kind: deed.kind, rest: sentence, bare: false }
    : undefined;
}

/** By a way that fits; undefined where one fits and tells of another time. */
function decisionBy(sentence: string, plain: string): FoundLabel | 'none' | undefined {
  for (const { has, pattern, kind = 'decided' } of ALL_OPENINGS) {
    const match = has.test(plain) && pattern.exec(plain);
    if (!match) continue;
    const { label = '', joint = '' } = match.groups ?? {};
    const rest = sentence.slice(match[0].length).trim();
    return rest === '' || NOT_NOW.test(match[0]) || (!/^[,:]/.test(joint) && isNotNow(plain, match[0]))
      ? undefined
      : { label, kind, rest, bare: false };
  }
  for (const { has, pattern, kind, isPerfect, isVoted } of ALL_WHOLES) {
    const match = has.test(plain) && (!isVoted || IS_VOTED.test(plain)) && pattern.exec(plain);
    if (!match) continue;
    const [first = ''] = match;
    const { label = first } = match.groups ?? {};
    const clause = mainClause(plain, first.length);
    if (IS_ELSEWHEN.test(clause) || isLostBy(label)) return undefined;
    return kind !== 'approved' && NOT_NOW_WHOLE.test(isPerfect ? clause.replace(/ worden\.?$/, '') : clause)
      ? undefined
      : { label, kind, rest: sentence, bare: false };
  }
  const deed = deedSaid(plain);
  return deed && !deed.isLost
    ? { label: deed.label, kind: deed.kind, rest: sentence, bare: false }
    : undefined;
}

/** "(1/5/2)": more were against it. */
function isLostBy(words: string): boolean {
  const [, inFavour, against] = /(\d{1,3}) ?[/–-] ?(\d{1,3}) ?[/–-] ?\d/.exec(words) ?? [];
  return inFavour !== undefined && Number(against) >= Number(inFavour);
}

/** "den Weg nicht zu sperren" is decided; "beschließt das nicht" is not. Behind a vote only the main clause counts. */
const isNotNow = (plain: string, opening: string): boolean =>
  NOT_NOW.test(IS_VOTED.test(opening) ? mainClause(plain, opening.length) : plain);

const mainClause = (plain: string, from: number): string => {
  const comma = plain.indexOf(', ', from);
  return comma < 0 ? plain : plain.slice(0, comma);
};
