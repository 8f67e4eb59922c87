// Items that are kept from the public, "Exempt: 3", with a summary in place of their text; and those taken back.

import type { ExemptionPatterns } from '../grammar.ts';

export const exemptions: ExemptionPatterns = {
  // "Exempt: 3", and as a hurried clerk types it: "Exempt – 3", "EXEMPT under paragraph 3".
  saysExempt:
    /^[^\S\n]*(?:exempt\s*:|(?:Exempt|EXEMPT)(?:\s+(?:from|under|paragraphs?|publication|information))*\s*(?:[:–—-]|\(?\d))/m,
  // "paragraphs 1 and 2"
  paragraph: /^paragraphs?\s+/i,
  saysYes: /^(?:yes|true|exempt)?\.?$/i,
  // "Summary: not needed"
  needsNoSummary: /^not needed\.?$/i,
};

/** "Withdrawn: 2026-05-01, reason", and "WITHDRAWN – 1 May 2026". */
export const saysWithdrawn = /^[^\S\n]*(?:withdrawn\s*:|(?:Withdrawn|WITHDRAWN)\s*(?::|[–—-]\s*\d))/m;
