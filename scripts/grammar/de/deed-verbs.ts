// What a meeting does by deciding, as finite verbs of German: "genehmigt", "wählten", "lehnt … ab".

export interface Deed {
  /** In the present tense, and in the past. */
  readonly now: readonly string[];
  readonly past: readonly string[];
  /** What stands at the end of its clause: "stimmt … zu". */
  readonly particle?: string;
  /** What stands at its beginning: "stimmt für den Kauf". */
  readonly opening?: string;
  readonly participle?: string;
  readonly kind: string;
  /** Whether it tells of a decision only beside a vote: without one somebody "bestätigt den Termin". */
  readonly needsVote?: true;
  /** Of what it tells without one: "erteilt Entlastung", and not "erteilt das Wort". */
  readonly of?: RegExp;
  /** Whether it turns down what was moved. */
  readonly isLost?: true;
}

type More = Partial<
  Pick<Deed, 'particle' | 'opening' | 'participle' | 'kind' | 'needsVote' | 'of' | 'isLost'>
>;

/** "genehmig" => "genehmigt", "genehmigen", "genehmigte", "genehmigten"; "entlaste" => "entlastet", … */
const weak = (stem: string, more: More = {}): Deed => ({
  now: [`${stem}t`, /e$|(?<!i)er$/.test(stem) ? `${stem}n` : `${stem}en`],
  past: [`${stem}te`, `${stem}ten`],
  ...{ kind: 'agreed', ...more },
});
/** "nimmt", "nehmen", "nahm", "nahmen" */
const strong = (now: readonly string[], past: string, more: More = {}): Deed => ({
  ...{ now, past: [past, past.endsWith('e') ? `${past}n` : past.replace(/(?= |$)/, 'en')] },
  ...{ kind: 'agreed', ...more },
});

const NEEDS = { needsVote: true } as const;
/** What only a meeting adopts: people are seen off, and gifts taken, with the same verbs. */
const PAPER =
  /satzung|ordnung|haushalt|budget|etat|plan|resolution|erklärung|leitbild|konzept|papier|richtlinie|statut|protokoll|niederschrift|TO(?!\p{L})|programm|vorschlag|bericht|änderung|angebot|entwurf|rechnung|antrag/iu;

/** What a meeting grants, and not "das Wort". */
const MANDATE =
  /Entlastung|Décharge|Auftrag|Aufträge|Einvernehmen|Zuschlag|Zustimmung|Genehmigung|[Vv]ollmacht|Mandat|Befugnis|Ermächtigung|Freigabe|Einverständnis/;
/** "gibt dem Vorstand das Mandat", and not "gibt die Zustimmung der Stadt bekannt". */
const GIVEN =
  /^(?!.* (?:weiter|bekannt|ab|auf|heraus|zurück|wieder)(?:\.?$| )).*(?:Mandat|Zustimmung|[Vv]ollmacht|Freigabe|Einverständnis|den Auftrag)/;

export const DEEDS: readonly Deed[] = [
  weak('genehmig', { participle: 'genehmigt' }),
  weak('bewillig', { participle: 'bewilligt' }),
  weak('billig', { participle: 'gebilligt' }),
  weak('beauftrag', { participle: 'beauftragt' }),
  weak('ermächtig', { participle: 'ermächtigt' }),
  weak('bevollmächtig', { participle: 'bevollmächtigt' }),
  weak('entlaste', {
    ...{ participle: 'entlastet', kind: 'approved', ...NEEDS },
    of: /[Vv]orst[aä]nd|[Kk]ass|Schatz|Verwalt|Rechnung|Präsid|Beirat|[Pp]rüfer|Geschäftsf/,
  }),
  weak('verabschiede', { participle: 'verabschiedet', ...NEEDS, of: PAPER }),
  weak('vertag', { participle: 'vertagt' }),
  weak('erteil', {
    ...{ participle: 'erteilt', ...NEEDS },
    of: MANDATE,
  }),
  strong(['gibt', 'geben'], 'gab', { ...NEEDS, of: GIVEN }),
  strong(['überträgt', 'übertragen'], 'übertrug', {
    ...{ participle: 'übertragen', ...NEEDS },
    of: /^(?!.* in (?:das|die|den) ).*(?:Aufgabe|Befugnis|Recht|Verantwortung|[Vv]ollmacht|Zuständigkeit)/,
  }),
  weak('gewähr', {
    ...{ participle: 'gewährt', ...NEEDS },
    of: /\d ?(?:€|Euro|EUR|CHF|Fr)|[Zz]uschu|[Dd]arlehen|[Kk]redit|Entlastung/,
  }),
  weak('bestell', { participle: 'bestellt', ...NEEDS, of: / (?:zu[mr]?|als) / }),
  weak('wähl', { participle: 'gewählt', kind: 'elected' }),
  weak('gründe', {
    ...{ participle: 'gegründet', ...NEEDS },
    of: /A[GK] |[Gg]ruppe|[Aa]usschuss|[Kk]reis|[Vv]erein|[Kk]ommission|[Tt]eam/,
  }),
  weak('entsende', { participle: 'entsandt' }),
  weak('befürworte', { participle: 'befürwortet' }),
  weak('akzeptier', { participle: 'akzeptiert', ...NEEDS, of: PAPER }),
  weak('bestätig', { participle: 'bestätigt', ...NEEDS }),
  weak('änder', { participle: 'geändert', ...NEEDS }),
  weak('ergänz', { participle: 'ergänzt', ...NEEDS }),
  weak('erhöh', { participle: 'erhöht', ...NEEDS }),
  weak('senk', { participle: 'gesenkt', ...NEEDS }),
  weak('unterstütz', { participle: 'unterstützt', ...NEEDS }),
  weak('bestimm', { participle: 'bestimmt', ...NEEDS }),
  weak('verzichte', { participle: 'verzichtet', ...NEEDS }),
  strong(['ernennt', 'ernennen'], 'ernannte', { participle: 'ernannt', kind: 'elected' }),
  strong(['benennt', 'benennen'], 'benannte', { participle: 'benannt' }),
  strong(['beruft', 'berufen'], 'berief', {
    ...{ participle: 'berufen', ...NEEDS },
    of: / (?:in (?:den|die|das)|zu[mr]?|als) (?!.* ein\.?$)/,
  }),
  strong(['vergibt', 'vergeben'], 'vergab', {
    ...{ participle: 'vergeben', ...NEEDS },
    of: /[Aa]uftr[aä]g|[Aa]rbeiten|[Ll]eistung|[Zz]uschlag| an (?:die |den )?\p{Lu}/u,
  }),
  strong(['entsandte'], 'entsandte'),
  strong(['erlässt', 'erlassen', 'erläßt'], 'erließ', { participle: 'erlassen' }),
  strong(['verschiebt', 'verschieben'], 'verschob', { participle: 'verschoben', ...NEEDS }),
  strong(['beschließt', 'beschließen', 'beschliesst', 'beschliessen'], 'beschloss', {
    ...{ participle: 'beschlossen', kind: 'decided' },
  }),
  strong(['entscheidet', 'entscheiden'], 'entschied', {
    participle: 'entschieden',
    kind: 'decided',
    ...NEEDS,
  }),
  weak('stimm', { particle: 'zu', participle: 'zugestimmt' }),
  strong(['nimmt', 'nehmen'], 'nahm', {
    ...{ particle: 'an', participle: 'angenommen', ...NEEDS },
    of: PAPER,
  }),
  strong(['nimmt', 'nehmen'], 'nahm', { particle: 'auf', participle: 'aufgenommen', ...NEEDS }),
  strong(['nimmt', 'nehmen'], 'nahm', { particle: 'zur Kenntnis', kind: 'noted' }),
  strong(['schließt', 'schließen', 'schliesst'], 'schloss', {
    ...{ particle: 'aus', participle: 'ausgeschlossen', ...NEEDS },
  }),
  weak('leg', { particle: 'fest', participle: 'festgelegt', ...NEEDS }),
  weak('setz', { particle: 'fest', participle: 'festgesetzt' }),
  weak('setz', { particle: 'ein', participle: 'eingesetzt', ...NEEDS }),
  weak('setz', { particle: 'ab', participle: 'abgesetzt', ...NEEDS }),
  weak('stell', { particle: 'fest', participle: 'festgestellt', ...NEEDS }),
  weak('stell', { particle: 'zurück', participle: 'zurückgestellt', ...NEEDS }),
  strong(['hebt', 'heben'], 'hob', { particle: 'auf', participle: 'aufgehoben', ...NEEDS }),
  strong(['spricht sich', 'sprechen sich', 'sprechen uns'], 'sprach sich', {
    ...{ particle: 'aus', ...NEEDS },
    of: /(?<!\p{L})(?:da)?(?:für|gegen)(?!\p{L})/u,
  }),
  weak('stimm', { opening: 'für', ...NEEDS }),
  strong(['ist', 'sind'], 'war', { opening: 'für', ...NEEDS }),
  weak('lehn', { particle: 'ab', participle: 'abgelehnt', isLost: true, ...NEEDS }),
];
