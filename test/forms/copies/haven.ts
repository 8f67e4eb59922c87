// A small archive in which everything occurs that a copy must carry, or must not.

/** The smallest picture there is: one dot. */
export const DOT = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Words that no output may hold. */
export const SECRETS = ['Quillfeather', 'Marrowby', 'Tanglethorn'];

export const HAVEN: Readonly<Record<string, string | Uint8Array>> = {
  'site.yaml':
    'name: Haven & Quay Town Council\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://haven.example/minutes/\ncopies: [text, epub, html]\n',
  'people.yaml': 'people:\n  - name: Ada Finch\n    title: Councillor\n  - name: Bo Ray\n',
  'matters/slipway.md': '---\ntitle: The slipway\n---\nIts repair.\n',
  'town/committee.md': '---\nname: Town Committee\n---\nLooks after the town.\n',
  'town/2026-01-15.md': `---
time: "19:00"
end: "20:30"
venue: The Old Net Loft
chair: Councillor Ada Finch
present:
  - "Councillor Ada Finch (Chair)"
  - "Bo Ray: from item 2"
apologies:
  - Cy Dell
next: 2026-02-12
corrections:
  - item: 2
    from: forty pounds
    to: fourteen pounds
    by: 2026-02-12, minute 5
  - item: 2
    from: by accident
    to: ""
---

Words before the first item, with <b>raw HTML</b> & an ampersand.

## 1. Welcome

The Chair welcomed 3 < 4 people & “others”.[^1]

[^1]: A note at the foot.

## 2. Slipway repairs

Officer: Sam Reed, Harbour Master
Matter: slipway

The bill was forty pounds, sent by accident to [the meeting after](2026-02-12/minutes.md).

| Part | Cost |
|---|---:|
| Rail | 12 |
| Bolt | 3 |

### (A) Phasing

(a) first the rails
(b) then the bolts

Proposed by Bo Ray, seconded by Ada Finch.

**Resolved:**

1. That the rails be mended.
2. That the bolts wait.

Vote: 2 for, 1 against, 1 abstained
For: Ada Finch, Bo Ray
Against: Cy Dell

- [ ] Bo Ray: order the rails (by 1 June 2026)
- [x] Ada Finch: thank the fitters

## 3. A tender

Exempt: 3
Summary: [Gosodwyd contract]{lang=cy}. A contract was let.

## 2026 dates

No number stands before this title, which begins with one.
`,
  'town/2026-02-12/minutes.md': `---
papers:
  - file: plan.png
    title: Plan of the slipway
  - file: secret.csv
    title: Valuation
    exempt: "3"
corrections:
  - { item: 7a, from: Heol, to: Lôn }
---

## 5. Minutes of the previous meeting

Approves: 2026-01-15

**Resolved:** That the minutes of 15 January 2026 be approved as a correct record. See [those minutes](../2026-01-15.md).

## 6. The plan

![Plan: two rails run into the water](plan.png)

See [the plan](plan.png) and [a site elsewhere](https://example.org/a?b=1&c=2).

## 7. A name

Withdrawn: It named a child.

${SECRETS[1]} was named.

## 7a. [Enwau]{lang=cy} / Names

Officer: [Siân Rees]{lang=cy}

The quay is called [Heol y Cei]{lang=cy}, and by some [شارع الميناء]{lang=ar}.

::: {lang=cy}
**Resolved:**

1. Bod yr enw yn aros.
2. Bod arwydd yn cael ei godi.

- [ ] Siân Rees: codi'r arwydd (by 1 June 2026)
:::
`,
  'town/2026-02-12/plan.png': DOT,
  'town/2026-03-12.md': '---\nlang: cy\n---\n\n## 8. Croeso\n\nDiolchodd y Cadeirydd i bawb.\n',
  'town/2026-04-09.md': `---\nwithdrawn:\n  on: 2026-04-20\n  reason: They were of another meeting.\n---\n\n## 9. Nothing\n\n${SECRETS[2]} spoke.\n`,
  'town/2026-05-14.md': '---\nstatus: cancelled\n---\n',
  'town/2026-12-10.md': '## 1. Coming\n\nA matter to come.\n',
};

/** The same with text under the item that is exempt: a mistake, which stops a build, and which nothing may show. */
export const LEAKING: Readonly<Record<string, string | Uint8Array>> = {
  ...HAVEN,
  'town/2026-01-15.md': String(HAVEN['town/2026-01-15.md']).replace(
    'A contract was let.\n',
    `A contract was let.\n\n${SECRETS[0]} was the lowest bidder.\n`,
  ),
};
