// A small archive with something of everything that a clerk can write: what is changed by chance, and built.

export type Files = ReadonlyMap<string, string>;

export const SOUND: Files = new Map([
  [
    'site.yaml',
    'name: Tarn Parish Council\ndescription: Minutes of Tarn\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://minutes.tarn.example/archive/\ncontact:\n  name: Sue Wilson\n  email: clerk@tarn.example\n',
  ],
  [
    'people.yaml',
    'people:\n  - name: Jane Roe\n    title: Councillor\n    aliases: [J. Roe]\n    roles:\n      - { role: Councillor for Quayside, from: 2023-05-04 }\n  - name: John Doe\n',
  ],
  ['pages/about.md', '---\ntitle: About us\n---\n\nThe [council](https://tarn.example/?a=1&b=2).\n'],
  ['matters/oak.md', '---\ntitle: The oak\n---\n\nAn old tree.\n'],
  [
    'council/committee.md',
    '---\nname: Council\nvenue: Town Hall\nmembers:\n  - name: Jane Roe\n    role: Chair\n---\n\nThe council of Tarn.\n',
  ],
  ['harbour/committee.md', '---\nname: Harbour Committee\n---\n'],
  ['harbour/2024-01-10.md', '# Harbour\n\n## 1. Dues\n\n**Resolved:** That the dues be raised.\n'],
  [
    'council/2024-02-22/minutes.md',
    `---
time: "19:00"
end: "20:15"
venue: School
chair: Jane Roe
clerk: Sue Wilson
present:
  - Jane Roe (Chair)
  - "John Doe: from item 2"
apologies:
  - Ann Lee
in-attendance:
  - Sue Wilson (Clerk)
with: harbour
old-addresses:
  - old/minutes/7
  - mgAi.aspx?ID=7#item-1
papers:
  - file: survey.csv
    title: Survey of trees
corrections:
  - item: 1
    from: felled
    to: pruned
---

# Council

Opened at seven.

## 1. Trees

Officer: Sue Wilson
Matter: Oak
Papers: [survey](survey.csv)

The oak[^1] was seen, with ![the oak](oak.png) and *care*, as [the report](report.md) says. It is to be felled.

[^1]: *Quercus robur*.

Proposed by Jane Roe, seconded by John Doe.

**Resolved:** That

1. the oak be kept;
2. the ash be watched.

Vote: 2 for, 0 against
For: Jane Roe, John Doe

| Tree | Height |
|---|---|
| Oak | 12 m |

- [ ] Jane Roe: water it (by 1 March 2024)

## 2. Interests

Declared: John Doe, item 1, personal: he owns a saw

## 3. Sale of the depot

Exempt: 3
Summary: The depot was sold.

## 4. Withdrawn

Withdrawn: 2024-03-01, it named a child
`,
  ],
  ['council/2024-02-22/survey.csv', 'tree,height\noak,12\n'],
  ['council/2024-02-22/oak.png', 'no picture'],
  ['council/2024-02-22/report.md', '# Report\n\nOn *trees*, [again](survey.csv).\n\n## Costs\n\nNone.\n'],
  [
    'council/2024-03-21.md',
    '# Council\n\n## 1. Minutes of the last meeting\n\nApproves: 2024-02-22\n\n## 2. [Croeso i bawb]{lang=cy}\n\nThe oak of [item 1](2024-02-22/minutes.md).\n',
  ],
]);
