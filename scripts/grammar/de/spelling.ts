// German as it is typed where a keyboard has no umlauts, and with the signs that name all genders: "gewaehlt", "Kassenprüfer:in".
//
// The patterns know one spelling. So a text is asked in that, with a letter in place of the sign within a word, and what was found
// is given back as it stands in the text.

/** Stems in which two letters stand for an umlaut; elsewhere they may be two sounds, or a name: "neue", "Michael". */
const TYPED =
  /(?<!\p{L})(?:fuer|ueber|waere|koenn|wuerd|moecht|moege|naechst|spaet|Maerz|Jaenner|kuemmer|kuenftig|gemaess|groess|schoen|haett)|(?:waehl|aender|ergaenz|bestaetig|gewaehr|unterstuetz|ermaecht|bevollmaecht|erklaer|klaer|pruef|fuehr|uebern|ueberw|ueberarb|traeg|haeng|raeum|fuell|laed|schlaeg|laess|muess|verlaeng|eroeffn|gehoer|verstaend|einmuet|einverstaend|mitglieds?beitraeg|antraeg|beschluess|vorschlaeg|raet|buerger|praesid|geschaeft|vorstaend|anschaff|oeffentlich|ausschuess|schriftf|mehrheitl|kassenp|einwaend|ergaenz|aufloes|loesch|hoeh|verguet|zuschuess|gaest|taetig|staed|moegl|noetig|zustaend|verfueg|buero|stuetz|erhoeh|jaehr)/giu;
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' };
/** Letters that no German word has. */
const SIGNS: Readonly<Record<string, string>> = { ':': 'ː', '*': 'ˑ', _: 'ˬ' };
const SIGN = /(?<=\p{L}{3})[:*_](?=in(?:nen)?(?!\p{L}))/u;

/** What is found in a text, asked in the one spelling. */
export function inOneSpelling<Found>(text: string, find: (text: string) => Found): Found {
  const isTyped = /[aouAOU]e/.test(text) && !/[äöüß]/.test(text) && text.search(TYPED) >= 0;
  if (LOUD.test(text) && !/^\P{Ll}+$/u.test(text)) {
    const quiet = text.replace(LOUD_WORDS, loud => loud.toLowerCase());
    if (quiet !== text)
      return inOneSpelling(quiet, words => asWritten(find(words), said => loudAgain(said, quiet, text)));
  }
  if (!isTyped && !(/[:*_]in/.test(text) && SIGN.test(text))) return find(text);
  let plain = '';
  const at: number[] = [];
  const write = (letters: string, from: number): void => {
    for (const letter of letters) {
      plain += letter;
      at.push(from);
    }
  };
  const typed = new Set(
    isTyped
      ? [...text.matchAll(TYPED)].flatMap(({ index, 0: stem }) =>
          [...stem.matchAll(/[aou]e/gi)].map(({ index: within }) => index + within),
        )
      : [],
  );
  for (let index = 0; index < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    const sign = SIGNS[text.charAt(index)];
    if (typed.has(index) && UMLAUTS[pair] !== undefined) {
      write(UMLAUTS[pair] ?? '', index);
      index += 1;
    } else if (sign !== undefined && SIGN.test(text.slice(Math.max(0, index - 3), index + 8)))
      write(sign, index);
    else write(text.charAt(index), index);
  }
  at.push(text.length);
  return asWritten(find(plain), words => {
    const start = plain.indexOf(words);
    return start < 0 ? words : text.slice(at[start], at[start + words.length]);
  });
}

/** Signs within words as letters: as many as before. */
export const withoutSigns = (text: string): string =>
  SIGN.test(text) ? text.replace(new RegExp(SIGN.source, 'gu'), sign => SIGNS[sign] ?? sign) : text;

/** "ANGENOMMEN" within a sentence. */
const LOUD = /\p{Lu}{7}/u;
const LOUD_WORDS =
  /(?<!\p{L})(?:EINSTIMMIG|MEHRHEITLICH|ANGENOMMEN|BESCHLOSSEN|GENEHMIGT|GEWÄHLT|WIEDERGEWÄHLT|BESTÄTIGT|ZUGESTIMMT|ABGELEHNT|BEWILLIGT|VERABSCHIEDET|BESCHLIESST|BESCHLIEßT|VERTAGT)(?!\p{L})/gu;
const loudAgain = (said: string, quiet: string, text: string): string => {
  const at = quiet.indexOf(said);
  return at < 0 ? said : text.slice(at, at + said.length);
};

/** Every text within what was found, as another. */
function asWritten<Found>(found: Found, change: (words: string) => string): Found {
  if (typeof found === 'string') return change(found) as Found;
  if (Array.isArray(found)) return found.map(one => asWritten(one, change)) as Found;
  if (found === null || typeof found !== 'object') return found;
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [key, NO_WORDS.has(key) ? value : asWritten(value, change)]),
  ) as Found;
}
const NO_WORDS = new Set(['kind', 'outcome', 'type', 'foundBy', 'when', 'due', 'of']);
