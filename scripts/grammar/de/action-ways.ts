// Ways in which a German sentence gives somebody a task: "Dora kümmert sich um den Schlüssel.", "Ben wird gebeten, ein Angebot einzuholen."
//
// The present tense tells what is to come, and what is always so: "Dora kümmert sich seit Jahren um den Schlüssel" is no task. So
// only what people do after a meeting counts, by somebody whom the meeting knows, and without a word of habit or of now.

import { capitalised } from '../../model/capitalised.ts';
import type { ReadAction } from '../action-grammar.ts';
import { anyOf } from '../any-of.ts';
import type { KnownName } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { areOwners } from './task-owners.ts';
import { DOES, DONE, HAS_VERB, TO_DO } from './task-verbs.ts';
import { IS_INFINITIVE } from './tasks-behind.ts';

interface Way {
  /** A look that is cheap, and passes over most sentences. */
  readonly has: RegExp;
  /** Its groups are `owner` and, where not the whole sentence says it, `what`. */
  readonly pattern: RegExp;
  /** Whether bodies are told of so, too: "Die Verwaltung wird gebeten, …". */
  readonly isOfBodies?: true;
  /** Whether it is so sure that two names make somebody, though nobody lists them. */
  readonly namesAnybody?: true;
}

const ONE = '(?:(?:Herrn?|Frau) )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?';
const FIRST = `(?<owner>(?:(?:Hr|Fr|Dr|Prof|Pfr|Bgm|Vbgm)\\. )*\\p{Lu}[^.,;:?!()]{0,60}?(?:\\. ?)?(?:, ${ONE}){0,12}(?:,? (?:und|sowie) ${ONE})?)`;
/** "dann", "bis zum 5. April", "mit Ben": between the verb and what is to be done. */
const ASIDE = '(?: (?:bitte|dann|noch(?:mals?)?|auch|nun|daher|deshalb|sich|hierzu|dazu))*';

const WAYS: readonly Way[] = [
  // "Die Verwaltung wird gebeten, ein Angebot einzuholen."
  {
    has: /gebeten/,
    pattern:
      /^(?<owner>\p{Lu}[^.;:?]{1,70}?) (?:wird|werden|wurde|wurden)(?: (?:daher|deshalb|darum|noch))? (?:darum )?gebeten, (?<what>[^?;]{3,400}?(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+en)(?:[,.].*)?)$/su,
    isOfBodies: true,
  },
  // "Ben wird beauftragt, ein Angebot einzuholen.": to a body that is said in drafts, too.
  {
    has: /beauftragt|aufgefordert/,
    pattern:
      /^(?<owner>\p{Lu}[^.;:?]{1,70}?) (?:wird|werden|wurde|wurden)(?: (?:daher|deshalb|hiermit|vom Vorstand|von der Versammlung))? (?:damit )?(?:beauftragt|aufgefordert), (?<what>[^?;]{3,400}?(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+en)(?:[,.].*)?)$/su,
  },
  // "Dora erklärt sich bereit, die Kasse zu prüfen.", "Ben bietet an, den Raum zu buchen."; the office itself is no task.
  {
    has: / bereit, | an, | versuch(?:t|en),? .*zu/,
    pattern:
      /^(?<owner>\p{Lu}[^.;:?]{1,70}?) (?:(?:erklärt|erklärte|erklären|erklärten) sich(?: (?:dazu|hierzu|hierbei|gerne?|ebenfalls|auch|spontan|freundlicherweise)){0,2} bereit|(?:bietet|bot|bieten|boten) an|versuch(?:t|en)(?=,? \p{L})),? (?!(?:das|dieses|den) (?:\p{L}+ )?(?:Amt|Protokoll|Posten|Vorsitz)|die (?:\p{L}+ )?(?:Leitung|Sitzungsleitung|Moderation|Protokollführung))(?<what>[^?;]{3,400}?(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+en)(?: \([^()]{1,60}\))?)\.?$/su,
    namesAnybody: true,
  },
  // "Der Vorstand prüft, ob das möglich ist."
  {
    has: / (?:prüf|klär)(?:t|en),? .*(?:ob|wie|welche)/,
    pattern:
      /^(?<owner>\p{Lu}[^.,;:?!()]{1,50}?) (?<what>(?:prüft|prüfen|klärt|klären)(?: (?:noch|nun|daher|bis [^,;:?]{3,30}))*, (?:ob|wie|wer|wann|inwieweit|inwiefern|welche[nrs]?) [^;?]{3,300})$/su,
    isOfBodies: true,
  },
  // "Dora Elder hat die Aufgabe, sich um das Portal zu kümmern.", "Ben bekommt den Auftrag, drei Angebote einzuholen."
  {
    has: / (?:Aufgabe|Auftrag), /,
    pattern:
      /^(?<owner>\p{Lu}[^.,;:?]{1,70}?) (?:hat|haben|bekommt|bekommen|erhält|erhalten) (?:die Aufgabe|den Auftrag), (?<what>[^?;]{3,400}?(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+en))\.?$/su,
    namesAnybody: true,
  },
  // "Wer macht den Plan? Dora erklärt sich bereit."
  {
    has: / bereit\.?$/,
    pattern:
      /^(?<whole>(?<owner>\p{Lu}[^.;:?]{1,70}?) (?:erklärt|erklärte|erklären|erklärten) sich(?: dazu| gerne?)? bereit)\.?$/su,
  },
  // "Mahnung durch Dora bis 20.03."
  {
    has: / durch .* bis /,
    pattern:
      /^(?<whole>\p{Lu}(?:(?! (?:wird|wurde|ist|sind|war|hat|haben|werden) )[^.;:?]){2,60}? durch (?<owner>\p{Lu}[^.;:?]{1,40}?) bis (?:zum |spätestens )?(?:\d|Ende|Mitte|nächste)[^;:?]{0,24})$/su,
  },
  // "Die Verwaltung sagt zu, den Weg zu prüfen.", "Ben hat angeboten, den Zaun zu streichen."
  {
    has: / (?:zu|verspricht|versprechen|versprach|angeboten|zugesagt|bereit erklärt|versprochen), /,
    pattern:
      /^(?<owner>\p{Lu}[^.;:?]{1,70}?) (?:sag(?:t|te|en|ten) zu|verspricht|versprechen|versprach|(?:hat|haben) (?:sich )?(?:dazu )?(?:angeboten|zugesagt|bereit erklärt|versprochen)), (?!(?:das|den) (?:\p{L}+ )?(?:Amt|Protokoll|Posten|Vorsitz))(?<what>[^?;]{3,400}?(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+en))\.?$/su,
    isOfBodies: true,
  },
  // "Dora wird den Text überarbeiten.", "Ben soll bei der Stadt nachfragen."
  {
    has: / (?:wird|werden|soll|sollen) /,
    pattern: new RegExp(
      `^${FIRST} (?:wird|werden|soll|sollen)${ASIDE} (?<what>(?!von |vom |durch )[^;?]{2,400}?${TO_DO})\\.?$`,
      'su',
    ),
    isOfBodies: true,
  },
  // "Ben will sich um die Farbe kümmern.", "Dora möchte das Fest organisieren."
  {
    has: / (?:will|wollen|möchten?) .*(?:kümmern|besorgen|organisieren|übernehmen)/,
    pattern: new RegExp(
      `^${FIRST} (?:will|wollen|möchten?)${ASIDE} (?<what>[^;?]{2,200}? (?:kümmern|besorgen|organisieren|übernehmen))\\.?$`,
      'su',
    ),
  },
  // "Die Einladung wird von Dora verschickt.", "muss von Ben geklärt werden", "Der Termin wird per Umfrage (Dora) ermittelt."
  {
    has: /(?: (?:von|durch) |\)).*(?:t|en)(?: werden)?\.?$/,
    pattern: new RegExp(
      `^(?<whole>(?:\\p{Lu}[^.;?]{2,120}? )?(?:[Ww]ird|[Ww]erden|[Ss]oll|[Ss]ollen|[Mm]uss|[Mm]üssen)(?: [^.;?]{2,60}?)? (?:(?:von|durch) (?<owner>\\p{Lu}[^.;:?]{1,50}?)|\\((?<inside>\\p{Lu}[^.;:?()]{1,50})\\)) (?:(?:[^.;?]|(?<=\\d)\\.){2,80} )?${DONE}(?: werden)?)\\.?$`,
      'su',
    ),
  },
  // "Dora kümmert sich um den Schlüssel.", "Dora und Ben holen Angebote ein."
  {
    has: HAS_VERB,
    pattern: new RegExp(`^${FIRST} (?<what>${DOES})`, 'su'),
  },
  // "Die Umsetzung nimmt Ben im Laufe der Woche vor."
  {
    has: / (?:nimmt|nehmen) .* vor\.?$/,
    pattern:
      /^(?<whole>(?:Der|Die|Das|Den) [^.;:?]{3,160}? (?:nimmt|nehmen) (?<owner>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: und \p{Lu}[\p{L}-]+)?)(?: [^;?]{2,120}?)? vor)\.?$/su,
  },
  // "Der Vorstand kümmert sich um die Einladung."
  {
    has: / kümmer[tn] sich/,
    pattern:
      /^(?<owner>\p{Lu}[^.,;:?!()]{1,40}?) (?<what>kümmer[tn] sich(?: zügig| zeitnah)?(?: (?:um|darum|drum) ?[^?]*)?)$/su,
    isOfBodies: true,
  },
  // "Dora hat Kontakt zur Schule und fragt dort nach.", "Dora spricht Ben an und bestellt die Leiter."
  {
    has: / (?:hat|kennt|spricht) .* und /,
    pattern: new RegExp(
      `^${FIRST} (?:hat|kennt|spricht) [^.;?]{2,80}? und (?<what>${anyOf(new RegExp(DOES, 'u'), /fragt(?:,? ob| nach| an| dort| da)(?!\p{L})[^?]*/u)})`,
      'su',
    ),
  },
  // "Den Text schreibt Dora.", "Um die Getränke kümmert sich Ben.", "Bis zum 5. April erstellt Dora eine Liste."
  {
    has: / (?:gestaltet|verschickt|versendet|backt|baut|druckt|holt|bucht|aktualisiert|prüft|schreibt|kümmer[nt]|übernimmt|übernehmen|besorg[nt]|besorgen|erstell(?:t|en)|organisier(?:t|en)|kauft|kaufen|bestell(?:t|en)|bring(?:t|en)|klär(?:t|en)|macht|machen) /,
    pattern:
      /^(?!(?:Wenn|Falls|Sobald|Weil|Da|Dass|Ob|Wer|Wo|Wie|Seit|Bisher|Derzeit|Aktuell|Momentan|Zurzeit|Heute|Früher) |(?:Das |Die )?(?:heutige )?(?:Protokoll|(?:Sitzungs|Versammlungs|Rede|Wahl)?[Ll]eitung|(?:Sitzungs|Gesprächs)?[Mm]oderation|Redeliste|Amt|Wahlleitung)(?!\p{L}))(?<whole>\p{Lu}(?:[^.;:?]|(?<=\d)\.){1,120}? (?:gestaltet|verschickt|versendet|backt|baut|druckt|holt|bucht|aktualisiert|prüft|schreib(?:t|en)|kümmer[nt] sich(?: noch)?|übernimmt|übernehmen|besorg(?:t|en)|erstell(?:t|en)|organisier(?:t|en)|kauf(?:t|en)|bestell(?:t|en)|klär(?:t|en)|(?<=^(?:Das|Den \p{Lu}\p{L}+|Eine?n? \p{Lu}\p{L}+) )mach(?:t|en)) (?<owner>\p{Lu}[\p{L}-]+(?: \p{Lu}(?:[\p{L}-]+|\.))?(?: und \p{Lu}[\p{L}-]+(?: \p{Lu}(?:[\p{L}-]+|\.))?)?)(?=[.]?$| (?!Protokoll)[^;?]{2,160}$)[^;?]*?)\.?$/su,
  },
];

/** What is so now or always, was so, or may be so: no task. */
const NO_TASK =
  /(?<!\p{L})(?:immer|regelmäßig|meist(?:ens)?|derzeit|aktuell|momentan|zurzeit|gerade|bereits|schon|seit(?: \p{L}+)?|bisher|bislang|stets|üblicherweise|normalerweise|traditionell|jedes (?:Jahr|Mal)|jede Woche|jährlich|heute|nie|niemals|würde|könnte|möchte|vielleicht|eventuell|evtl|voraussichtlich|nicht|kein(?:e[nrm]?)?)(?!\p{L})/u;
/** Who leads the meeting and writes its minutes serves it while it lasts. */
const OF_MEETING =
  /^(?:übernimmt|übernehmen|schreibt|erstellt|macht) (?:(?:heute|dann|nun|daraufhin|für ihn|für sie) )*(?:(?:das|die|den) )?(?:heutige[ns]? )?(?:Protokoll(?:führung|ierung)?|Sitzungsleitung|Versammlungsleitung|Redeleitung|(?:Sitzungsm|Gesprächsm|M)oderation|Wahlleitung|Leitung|Vorsitz|Amt|Wort|Kosten|Schriftführung)(?!\p{L})|^(?:(?:heute|das|die|den) ){0,2}(?:heutige[ns]? )?(?:Protokoll(?:führung)?|Sitzungsleitung|Versammlungsleitung|Redeleitung|Moderation|Wahlleitung) (?:schreiben|führen|übernehmen|machen|erstellen)/u;

/** The task that a sentence gives to somebody, or the first of several that does. */
export function taskGiven(text: string, isKnown: KnownName): ReadAction | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length > LONGEST) return undefined;
  const { owner = '', what = '' } = (CHARGED.exec(plain) ?? NAMED_TO_DO.exec(plain))?.groups ?? {};
  const isTold =
    what !== '' &&
    (!plain.includes(': ') ||
      CHARGED.test(plain) ||
      plain.startsWith('@') ||
      IS_INFINITIVE.test(capitalised(what)));
  const isCharged = CHARGED.test(plain) && IS_DEED.test(what);
  const charged = !isTold
    ? undefined
    : areOwners(capitalised(owner), name => isKnown(name) || (isCharged && FIRST_NAME.test(name)), true);
  if (charged) return { owners: charged, what: what.replace(/[.;,]\s*$/, ''), done: false };
  for (const { text: sentence } of sentencesOf(plain)) {
    const bare = sentence.replace(/^(?:[=-]+>|[-–→]) ?/u, '').replace(/ [:;]-?[)D]$/, '');
    // "dora kauft Farbe": in notes names begin with small letters, too.
    const plain = isKnown(capitalised(/^\p{Ll}{3,}(?= )/u.exec(bare)?.[0] ?? '')) ? capitalised(bare) : bare;
    const found = taskIn(plain, isKnown) ?? taskBehindComma(plain, isKnown);
    if (found) return found;
  }
  return undefined;
}
const LONGEST = 1200;
/** "Auftrag an Dora: allen Bescheid geben" */
const CHARGED =
  /^(?:[Aa]uftrag|AUFTRAG|[Bb]itte|[Aa]ufgabe) (?:an|für) (?<owner>\p{L}[\p{L} &-]{1,40}): (?<what>\S.{3,400})$/u;

/** Of somebody who was not there "Auftrag an Dora: Farbe kaufen" is a task as well; "Auftrag an Wolf: Dach für 500 €" is a contract. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,12}$/u;
const IS_DEED =
  /^(?!.*(?:€|Euro|CHF|netto|brutto))[^.;?]{0,120}?(?<!\p{L})\p{Ll}{3,}(?:en|eln|ern)(?=[,.;(]| \(|$)/u;

/** "Dora: Farbe kaufen", "@Ben: ask": among people who are known, what is to be done in an infinitive. */
const NAMED_TO_DO =
  /^(?<owner>@?\p{L}[\p{L}. -]{1,40}(?:(?:, | und | & |\/)@?\p{Lu}[\p{L}-]{1,20}){0,3}): (?!.*(?<!\p{L})(?:muss|müssen|soll|sollen|man|mich|mir|uns|findet|geht|zu|keine?n?|lieber|besser|würden?|nicht|lassen)(?!\p{L}))(?!(?:Gute?|Guter|Lieber|Besser|Vielleicht|Einfach|Erst|Erstmal|Dann|Noch|Auch|Nur|Mal|Ja|Nein|Danke|Bitte|Super|Toll|Evtl|Eventuell|Eher|Könnte|Kein\p{L}*|Nicht|Mehr|Weniger) )(?<what>[^?:,;]{6,80})$/u;

function taskIn(sentence: string, isKnown: KnownName): ReadAction | undefined {
  if (
    /[?:]$/.test(sentence) ||
    /^Das (?:heutige )?Protokoll wird/.test(sentence) ||
    !/^(?:\p{Lu}|(?:wird|werden|soll|sollen|muss|müssen) )/u.test(sentence)
  )
    return undefined;
  for (const { has, pattern, isOfBodies, namesAnybody } of WAYS) {
    const groups = (has.test(sentence) ? pattern.exec(sentence) : null)?.groups;
    const isSomebody = namesAnybody ? (name: string) => isKnown(name) || FULL_NAME.test(name) : isKnown;
    const owners =
      areOwners(groups?.['owner'] ?? groups?.['inside'] ?? '', isSomebody, isOfBodies) ??
      // "Bis Freitag besorgt Dora Farbe.": the noun is no name.
      (groups?.['whole']
        ? areOwners(/^\S+(?= \S+$)/u.exec(groups['owner'] ?? '')?.[0] ?? '', isKnown)
        : undefined);
    if (!groups || !owners) continue;
    const what = (groups['what'] ?? groups['whole'] ?? sentence).replace(/[.;,]\s*$/, '');
    if (NO_TASK.test(mainClause(what)) || OF_MEETING.test(what)) return undefined;
    return {
      owners,
      what: /^\p{Ll}/u.test(what) && !groups['whole'] ? sentence.replace(/[.;,]\s*$/, '') : what,
      done: false,
    };
  }
  return undefined;
}

const FULL_NAME =
  /^(?!(?:Der|Die|Das|Ein|Eine|Kein|Keine|Jede[rs]?|Diese[rs]?|Unsere?|Alle|Firma|Familie|Verein|Team|A[GK]|Stadt|Gemeinde|Markt|Land|Bund|Kreis|Landkreis|Freistaat|Kanton|Bank|Universität|Hochschule|Schule|Feuerwehr|Freiwillige|Deutsche[rs]?|Haus|Projekt|Stiftung|Partei|Herr|Frau) |\p{L}+(?:ung|ion|heit|keit|schaft|verein|gruppe|kreis|amt|rat) )\p{Lu}\p{Ll}+ (?:von |van |de )?\p{Lu}[\p{L}-]+$/u;

/** "Die Stadt hat noch einen Topf, Dora fragt an.", "Wir brauchen Farbe --> Dora kauft sie": two clauses of one sentence. */
function taskBehindComma(sentence: string, isKnown: KnownName): ReadAction | undefined {
  const [, behind, inside = behind, clause = inside ?? ''] =
    /(?:(?:[,;]|[–—-]+>|=+>|→|–|:(?= \p{Lu}\p{L}+, \p{Lu}\p{L}+(?:,| und) )) ((?:\p{Lu}[\p{L}-]{1,20}, ){0,6}\p{Lu}[^,;?>→]{4,200})|\((\p{Lu}[^()?]{4,200})\)\.?)$/u.exec(
      sentence,
    ) ?? [];
  const isSaid = /(?:sagt|meint|findet|berichtet|erzählt|glaubt|denkt|hofft)$/u.test(
    sentence.slice(0, sentence.length - clause.length).replace(/[\s,;]+$/, ''),
  );
  const found = !isSaid && HAS_VERB.test(clause) ? taskIn(clause, isKnown) : undefined;
  return found && { ...found, what: sentence.replace(/[.;,]\s*$/, '') };
}

const mainClause = (words: string): string =>
  words.replace(/, (?:dass|ob|wer|was|wie|wo|wann|damit|weil|da) .*$/s, '');
