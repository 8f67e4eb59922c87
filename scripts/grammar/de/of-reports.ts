// What another body decided, told below the title of its report: below "Bericht des Vorstands" also "Der Vorstand entschied sich einstimmig für …".

/** "Bericht des Vorstands", "Tätigkeitsbericht der Vorstandschaft", "Berichte aus dem Bauausschuss", "Vorstandsbericht" */
const TITLE =
  /(?:[Bb]ericht(?:e)? (?:des|der|vom|von der|aus (?:dem|der|den))(?: (?:\p{Ll}+|\d\.))? (?<of>\p{Lu}[\p{L}-]{3,40})|(?<before>\p{Lu}[\p{L}-]{2,30}?)s?-?[Bb]ericht(?!\p{L}| (?:des|der|vom|von|aus)(?!\p{L})))/u;
/** Its name in any case: "Vorstandes", "Ausschusses", "Räten". */
const ENDING = /(?<=\p{L}{4})(?:ses|es|s|en|e|n)$/u;

const PAST =
  '(?:hat|haben|hatten?|beschlo(?:ss|ß)(?:en)?|entschied(?:en)?|einigten?|verständigten?|wählten?|stimmten?|genehmigten?|bewilligten?|beauftragten?|ermächtigten?|erteilten?|vereinbarten?|lehnten?|legten?|vergab(?:en)?|sprach(?:en)? sich|verabschiedeten?|bestätigten?|nahm(?:en)?|erließ(?:en)?)(?!\\p{L})';
const WHO = '(?:[Dd]er|[Dd]ie|[Dd]as) (?:\\p{Ll}+ )?(?<who>\\p{Lu}[\\p{L}-]+)(?: \\p{Ll}+){0,2}?';
/** "Der Vorstand entschied …", "Daraufhin hat der Vorstand …": discharged, or elected, it is by those who meet. */
const DID = [
  new RegExp(`^${WHO} ${PAST}`, 'u'),
  new RegExp(`^\\p{Lu}[^.,;:?]{2,120}? ${PAST} ${WHO}(?!\\p{L})`, 'u'),
];

/** Whether a sentence tells, below the title of a body's report, what that body did: at a meeting of its own, before this one. */
export const isOfReport = (sentence: string, titles: readonly string[]): boolean =>
  titles.some(title => {
    const { of, before = of } = TITLE.exec(title)?.groups ?? {};
    if (before === undefined) return false;
    const body = before.replace(ENDING, '').toLowerCase();
    return DID.some(way => way.exec(sentence)?.groups?.['who']?.toLowerCase().startsWith(body));
  });
