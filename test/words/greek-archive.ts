// An archive whose own words are Greek, with a page of every kind: whatever stands on its pages in Latin letters is
// either said by the program, or one of the words by which minutes are understood ("Resolved:").

export const GREEK_ARCHIVE: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: Δήμος Άνδρου\nlanguage: en-XA\nurl: https://δήμος.example/\nrules: wales\ncontact:\n  name: Γραμματεία\n  email: α@δήμος.example\n  telephone: "01632"\n  address: Χώρα\n',
  'people.yaml':
    'people:\n  - name: Άννα Μηλιά\n    roles:\n      - { role: Πρόεδρος, committee: council, from: 2025-05-08 }\n      - { role: Μέλος, committee: wells, from: 2023-05-11, until: 2026-03-31 }\n  - name: Βίων Ταρ\n',
  'matters/well.md': '---\ntitle: Το πηγάδι\n---\n\nΑν θα κλείσει.\n',
  'pages/visiting.md': '---\ntitle: Επίσκεψη\n---\n\nΕλάτε.\n',
  'council/committee.md':
    '---\nname: Συμβούλιο\nkind: council\nnumbering: per-year\nvenue: Αίθουσα\nclerk: Ίρις\nmembers:\n  - { name: Άννα Μηλιά, role: Πρόεδρος, from: 2025-05-08 }\n  - { name: Κύριλλος, from: 2021-05-06, until: 2025-05-08 }\n---\n\nΓια όλα.\n',
  'council/2025-11-06.md':
    '---\npresent:\n  - Άννα Μηλιά\nold-addresses:\n  - 6/5.html\n  - ω.aspx?π=911\n---\n\n## 1. Απόντες\n\nΟυδείς.\n\n## 2. Στάση\n\n**Resolved:** Να βαφεί.\n',
  'council/2026-04-02/minutes.md': `---
time: "19:00"
end: "20:15"
with:
  - wells
chair: Άννα Μηλιά
present:
  - Άννα Μηλιά
  - Βίων Ταρ
apologies:
  - Δώρα
absent:
  - Ηλίας
in-attendance:
  - Ίρις
published: 2026-04-09
corrections:
  - item: 3
    from: τριάντα βήματα
    to: δεκατρία βήματα
    by: 2026-05-07, minute 1
papers:
  - { file: a.csv, title: Σχέδιο, accessible: no }
  - { file: b.csv, title: Λογαριασμοί, accessible: yes }
---

## 1. Απόντες

Declared: Βίων Ταρ, item 3, personal: μισθώνει

Η Δώρα.

## 2. Λογαριασμοί

Papers: [Λογαριασμοί](b.csv)

- [ ] Άννα Μηλιά: δημοσίευση (by 30 April 2026)
- [ ] Άννα Μηλιά: άλλη (by 30 April 2027)
- [x] Βίων Ταρ: κλειδιά (done 20 April 2026)

## 3. Πηγάδι

Matter: well
Papers: [Σχέδιο](a.csv)

Είναι τριάντα βήματα από την πύλη.

Proposed by Άννα Μηλιά, seconded by Βίων Ταρ

**Resolved:**

(1) Να κλείσει.

(2) Να μείνει.

Vote: 2 for, 1 against
For: Άννα Μηλιά, Δώρα
Against: Βίων Ταρ

## 4. Πώληση

Exempt: 3
Summary: Τιμή.
`,
  'council/2026-04-02/a.csv': 'α,β\n',
  'council/2026-04-02/b.csv': 'α,β\n',
  'council/2026-04-02/report.md':
    '---\ntitle: Έκθεση\nauthor: Ίρις\npublished: 2026-03-26\n---\n\n## Γιατί\n\nΈνας σκύλος.\n\n## Πόσο\n\nΣαράντα.\n',
  'council/2026-05-07.md':
    '---\npresent:\n  - Άννα Μηλιά\n---\n\n## 1. Minutes of the meeting held on 2 April 2026\n\nApproved.\n\n## 2. Άλλο\n\nWithdrawn: 2026-06-01, Παιδί\n',
  'council/2026-06-04.md': '---\nstatus: cancelled\n---\n',
  'council/2026-07-02.md': '---\nstatus: postponed\n---\n',
  'council/2026-12-03.md': '---\ntime: "19:00"\n---\n\n## 11. Προϋπολογισμός\n\nΨήφιση.\n',
  'wells/committee.md': '---\nname: Επιτροπή\ndissolved: 2026-03-31\ndissolved-note: Τέλος.\n---\n',
  'wells/2026-02-10.md':
    '---\npresent:\n  - Άννα Μηλιά\n---\n\n## 1. Πηγάδι\n\nMatter: well\n\n**Recommended:** Να κλείσει.\n',
};

/** The same with so many meetings, votes and actions that its registers are parted. */
export const BUSY_GREEK_ARCHIVE: Readonly<Record<string, string>> = {
  ...GREEK_ARCHIVE,
  ...Object.fromEntries(
    Array.from({ length: 830 }, (_, week) => [
      `wells/${new Date(Date.UTC(2010, 0, 1 + 7 * week)).toISOString().slice(0, 10)}.md`,
      `## 1. Στέρνα\n\n**Resolved:** Να βαφεί.\n\nVote: 1 for, 0 against\nFor: Άννα Μηλιά\n\n- [ ] Βίων Ταρ: βάψιμο ${week} (by 2026-05-06)\n- [x] Βίων Ταρ: σκάψιμο ${week}\n`,
    ]),
  ),
};
