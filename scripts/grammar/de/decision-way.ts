// What the ways in which a German sentence decides are made of.

import { BY, VOTE } from './manner.ts';

/** Where what was decided stands behind the words that say so: in the groups `label` and `joint`. */
export interface OpeningWay {
  /** A word without which it cannot stand: the patterns are long, and only those that are needed are made ready. */
  readonly has: RegExp;
  readonly pattern: RegExp;
  readonly kind?: string;
}

/** Where the whole sentence is the decision. */
export interface WholeWay extends Pick<OpeningWay, 'has' | 'pattern'> {
  readonly kind: string;
  /** Whether it may be told as what has been done: "ist … gewählt worden". */
  readonly isPerfect?: true;
  /** Whether only a vote beside it tells that it was decided. */
  readonly isVoted?: true;
}

export const IS = '(?<label>(?:wird|wurde|werden|wurden|ist|sind))';
export const ENDS = '(?=[.!]?$|[,;!] | und \\p{Ll}| \\([^()]{3,60}\\)[.!]?$)';
export const MINUTES_WAY = `(?: (?:${VOTE}|${BY}|ohne (?:Änderung(?:en)?|Einwände|Gegenstimmen?|Aussprache|Anmerkungen)|in der vorliegenden (?:Form|Fassung)|so|wie (?:vorgeschlagen|vorgelegt|vorliegend|verschickt|versandt)|(?:verlesen|vorgelesen|verteilt|besprochen|geprüft) und|damit|somit|hiermit|mit (?:einer|folgender|der|den|diesen|kleinen|geringfügigen|redaktionellen) (?:\\p{Ll}+ )?Änderung(?:en)?),?){0,4}`;
/** The words that the meeting's own vote needs beside it: of others, "wurde genehmigt" tells as well. */
export const PARTICIPLE =
  '(?:genehmigt|angenommen|beschlossen|bestätigt|verabschiedet|befürwortet|bewilligt|zugestimmt|aufgenommen|vergeben|erteilt|gebilligt|festgesetzt|festgestellt|entlastet|beauftragt|ermächtigt|(?:wieder)?gewählt|ernannt|bestellt|bestimmt|berufen|entsandt|benannt|gewährt|gutgehei(?:ß|ss)en|freigegeben|vertagt|festgelegt|geändert|ergänzt|erhöht|gesenkt|akzeptiert|gegründet|eingesetzt|aufgehoben|verlängert|übertragen|ausgeschlossen|anerkannt|abgesetzt|verschoben|zurückgestellt|stattgegeben|entsprochen|unterstützt|gefolgt|gesetzt|gelegt|angesetzt|verlegt|abgenommen|bejaht)';
