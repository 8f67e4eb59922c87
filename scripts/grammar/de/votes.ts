// How votes are told in German.

import { type VoteWords, voteReader } from '../counted-votes.ts';

const words: VoteWords = {
  label:
    '(?:Abst\\.|(?:Die )?(?:Abstimmung|Wahl)(?: (?:über|zu[mr]?|de[rs]) [^.,;:?]{3,120}?)? (?:ergibt|ergab|endet|endete|brachte)(?: (?:wie folgt|folgendes(?: Ergebnis)?|mit))?|Abstimmung(?:en|sergebnis)?|Abstimmungsverhältnis|Stimmenverhältnis|Stimmergebnis|(?:Das )?(?:Wahl|Beschluss)?[Ee]rgebnis(?: der (?:Abstimmung|Wahl))?|Stimmen|Votum|Wahl|Abgestimmt|Beschluss(?=\\s*: ?\\d{1,3} ?: ?\\d))(?: \\([^()]{1,40}\\))?',
  sides: {
    for: 'Ja-? ?Stimme(?:n|\\(n\\))?|Fürstimmen?|Für-Stimmen?|Prostimmen?|Zustimmung(?:en)?|Stimmen? dafür|Ja|dafür|für (?:den|die|das) (?:\\p{L}*[Aa]ntrag|Beschluss|(?:Beschluss)?[Vv]orschlag)|für(?= ?: ?\\d)|pro|Stimmen(?=(?:,| und) (?:\\d|ein|zwei|drei|kein)[^,.;]{0,10} (?:Gegenstimme|Enthaltung|Stimmenthaltung))|Stimmen(?= (?:gewählt|angenommen|beschlossen|genehmigt|zur |zum |als |auf ))',
    against:
      'Nein-? ?Stimme(?:n|\\(n\\))?|Gegen-?[Ss]timmen?|Ablehnung(?:en)?|Stimmen? dagegen|Nein|dagegen|gegen (?:den|die|das) (?:\\p{L}*[Aa]ntrag|Beschluss|(?:Beschluss)?[Vv]orschlag)|gegen(?= ?: ?\\d)|contra|kontra',
    abstained:
      '(?:Stimm)?[Ee]nthaltung(?:en|\\(en\\))?|Enthaltungsstimmen?|Enth\\.?|Enthalt\\.?|enthält sich|enthielt sich|enthalten sich|enthielten sich|enthalten|neutral',
  },
  numbers: {
    ...{
      keine: 0,
      keiner: 0,
      keinen: 0,
      kein: 0,
      null: 0,
      niemand: 0,
      ein: 1,
      eine: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      einem: 1,
      keinerlei: 0,
    },
    ...{ fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13 },
    ...{
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      zwanzig: 20,
      ohne: 0,
    },
  },
  between: 'Stimmen?|Mitglieder|Person(?:en)?|Anwesende|war|waren|ist|sind|stimmt|stimmte|stimmen|stimmten',
  all: 'einstimmig(?:e(?= (?:Annahme|Aufnahme|Bestätigung|Bewilligung|Genehmigung|Verabschiedung|(?:Wieder)?[Ww]ahl|Zustimmung)))?|(?:folg|stimm)(?:t?en|te?) alle(?: Anwesenden)?|dafür: alle|von allen Anwesenden|alle (?:Anwesenden )?dafür',
  most: 'mehrheitlich|mit (?:\\p{Ll}+ ){0,2}(?:\\p{L}*[Mm]ehrheit|Mehr)(?: der Stimmen)?',
  carried: 'angenommen|beschlossen|genehmigt|zugestimmt|verabschiedet',
  lost: 'abgelehnt|nicht angenommen',
  hasTriples: true,
  letters:
    'J ?[:=]? ?(\\d{1,3})[,;/| ]+N ?[:=]? ?(\\d{1,3})[,;/| ]+E ?[:=]? ?(\\d{1,3})(?![\\p{L}\\d])|(\\d{1,3}) ?J[,;/| ]+(\\d{1,3}) ?N[,;/| ]+(\\d{1,3}) ?E(?![\\p{L}\\d])',
  pair: '(?:^|(?<=^[\\p{L} ,]{3,20}\\())(\\d{1,3}) ?(?::|zu|gegen) ?(?!0\\d)(\\d{1,3})(?: Stimmen)?(?!\\p{L}| ?[:\\d]| Uhr)',
  beside:
    '(?:bei|mit|unter) (?:eigener |Selbst|Stimm)?[Ee]nthaltung (?:der|des|von) \\p{L}+|(?:bei|mit) (?:eigener |Selbst)[Ee]nthaltung|(?:gesetzliche |satzungsmäßige )?(?:Mitgliederzahl|Zahl der Mitglieder|(?:davon )?anwesend(?:e)?(?: (?:und )?stimmberechtigt(?:e)?)?(?: Mitglieder)?|stimmberechtigt(?:e)?(?: Mitglieder)?|abgegebene Stimmen|(?:davon )?ungültig(?:e)?(?: Stimmen)?)\\s?:?\\s?\\d{1,3}|\\d{1,3} (?:ungültige?(?: Stimmen?)?|Anwesende|Stimmberechtigte)|\\(?(?:Ja|J|[Dd]afür|Pro) ?[/|:–-] ?(?:Nein|N|[Dd]agegen|Contra|Kontra) ?[/|:–-] ?(?:Enthaltung(?:en)?|Enth\\.?|E)\\)? ?:?',
  share:
    '(?:(?:von|der|aus) (?:den )?|/ ?)(?:\\d{1,3}|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:abgegebenen |gültigen |möglichen |anwesenden |vorhandenen )?(?:Ja-?)?[Ss]timmen(?!\\p{L})',
  score: '(?<=\\bmit )(\\d{1,3})(?: Stimmen)? ?(?:zu|gegen|:) ?(\\d{1,3}) Stimmen?(?!\\p{L})',
  fillers:
    'auch|ebenso|war|lautet|gab|gibt|dafür|sich|diese[mr]?|dieses|dies|er|sie|gewählt|nach|anschließend|daraufhin|sodann|schließlich|längerer|langer|kurzer|ausführlicher|reger|intensiver|eingehender|diskussion|aussprache|beratung|debatte|bei|mit|und|zu|der|die|das|dem|damit|somit|so|ist|sind|wird|wurde|werden|wurden|folg(?:t|te|en|ten)|versammlung|es|antrag|beschluss|vorschlag|abstimmung|ergebnis|stimmen?|anwesenden|mitglieder|aller|alle|ohne|annahme|aufnahme|bestätigung|bewilligung|genehmigung|verabschiedung|per|durch|handzeichen|offen|geheim',
  one: '(?:mit|bei|ohne|\\() ?(?:\\p{Ll}+|\\d{1,3}) (?:Ja-?Stimmen?|Gegenstimmen?|Gegenrede|Nein-?Stimmen?|(?:Stimm)?Enthaltung(?:en)?|Stimmen (?:gewählt|angenommen|beschlossen|genehmigt|zu[mr]|als|auf))(?!\\p{L})|(?:mit|\\() ?\\d{1,3} ?(?:von|der|aus|/) ?(?:den )?\\d{1,3} (?:\\p{Ll}+ )?(?:Ja-?)?[Ss]timmen(?!\\p{L})',
  within:
    '^(?:[^,:.;]|(?<=\\d)\\.){1,200} einstimmig(?! \\p{L}{0,12}ge\\p{L}+te[nrs]?(?!\\p{L}))(?!\\p{L})|(?<!nicht )(?:(?:beschließt|beschließen|beschloss|wird|wurde|werden|fasst|ist) einstimmig(?! (?!(?:d(?:e[nrm]|ie|as)|(?:k?eine|folgende)[nrs]?) )\\p{L}+e[nrs]?(?!\\p{L})\\s\\p{Lu})(?!\\p{L})|einstimmig(?: \\p{L}+){0,6} (?:beschlossen|angenommen|genehmigt|bestätigt|verabschiedet|(?:wieder)?gewählt|abgelehnt)(?!\\p{L})|^einstimmig (?:beschließt|wird)(?!\\p{L})|[,(:] ?einstimmig\\W*$|: einstimmig (?:angenommen|beschlossen|genehmigt|erteilt|bewilligt|gewählt|zugestimmt)\\W*$|einstimmig (?:an|zu|aus)\\W*$|^(?:Wir|Der|Die|Das) (?:\\p{L}+ ){0,6}?(?:genehmigt|bestätigt|wählt|beauftragt|ermächtigt|entlastet|billigt|bewilligt|verabschiedet|genehmigen|bestätigen|wählen|beauftragen|ermächtigen|entlasten|billigen|bewilligen|verabschieden) (?:[^.;,:]{2,160} )?einstimmig(?:\\W*$| (?:zu[mr]?|für|als|mit) )|^einstimmige (?:Annahme|Aufnahme|Bestätigung|Bewilligung|Genehmigung|Verabschiedung|(?:Wieder)?Wahl)(?!\\p{L})|(?:beschluss|beschluß|beschlossen) \\(einstimmig\\)|(?:wird|wurde|werden|wurden) von allen (?:Anwesenden|Mitgliedern) )',
};

export const { voteIn, voteWithin } = voteReader(words);
