// "The plan was approved. Proposed Cllr Amber, seconded Cllr Birch.": who approved it, only the next sentence tells.

import type { FoundLabel } from '../said.ts';
import { tellsOfBefore } from './not-decided.ts';

/** Of what is no motion, and was not told by others or at another time. */
const APPROVED =
  /^(?!(?:It|This|That|There|If|When|No|Not)\b)(?!(?:The |This |That |An? )?(?:\p{L}+ )?(?:motion|amendment|proposal|resolution|planning|applications?)\b)\p{Lu}(?:(?!\b(?:that|which|who|said|not|by) )[^.;:?]){3,240}? (?:was|were) (?:then |duly |unanimously |all )*(?<label>approved|agreed|accepted|adopted|confirmed|authori[sz]ed|ratified|received|signed|passed)(?: unanimously| as [^.;:?]{3,60}| and (?:adopted|approved|accepted|noted|signed)[^.;:?]{0,60})*\.?$/u;

export function approvedBefore(sentence: string): FoundLabel | undefined {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  const label = plain.length > 300 ? undefined : APPROVED.exec(plain)?.groups?.['label'];
  if (label === undefined || tellsOfBefore(plain)) return undefined;
  return { label, kind: 'approved', rest: plain, bare: false };
}
