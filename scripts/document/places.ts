// Which addresses of the site a meeting's text holds, so that a copy can lead a link to its own place.

import type { Body, Target } from '../model/body.ts';
import { itemPageUrl, meetingUrl } from '../model/url.ts';
import { everyNode, everyNodeOf, idsIn, noteId, referenceId } from '../model/walk-body.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { type MeetingDocument, partOf, type Section, textOfItem } from './document.ts';

/**
 * Each address with its place in the meeting's text, as `placeOf` gives it by the id there; the empty id is the
 * meeting's beginning.
 */
export function placesOf<Place>(
  { meeting }: MeetingRow,
  placeOf: (id: string) => Place | undefined,
): readonly (readonly [url: string, place: Place])[] {
  const { committee, key, items } = meeting;
  const home = meetingUrl(committee, key);
  const ids = items.flatMap(({ address, subItems, decisions, actions }) => {
    const inside = [
      ...subItems,
      ...decisions,
      ...decisions.flatMap(({ clauses }) => clauses),
      ...actions,
    ].map(({ id }) => [id, itemPageUrl(committee, key, address, id)] as const);
    return [[address, itemPageUrl(committee, key, address)] as const, ...inside];
  });
  const all = [['', home] as const, ...ids, ...ids.map(([id]) => [id, `${home}#${id}`] as const)];
  return all.flatMap(([id, url]) => {
    const place = placeOf(id);
    return place === undefined ? [] : [[url, place] as const];
  });
}

/** The ids of a section's places, in order. */
export function idsOfSection(section: Section): readonly string[] {
  if (section.kind === 'preamble') return idsIn(section.body);
  return section.kind === 'item' ? [section.id, ...idsIn(textOfItem(section))] : [];
}

/** Where the links of a document lead: to targets, and to places of the same document. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly ids: readonly string[];
}

export function targetsIn({ sections }: MeetingDocument): Targets {
  const all = sections.map(targetsOfSection);
  return { targets: all.flatMap(one => one.targets), ids: all.flatMap(one => one.ids) };
}

function targetsOfSection(section: Section): Targets {
  switch (section.kind) {
    case 'status':
      return { targets: section.approval ? [{ kind: 'place', url: section.approval.url }] : [], ids: [] };
    case 'corrections':
      return { targets: [], ids: section.corrections.map(({ id }) => id) };
    case 'preamble':
      return targetsInBody(section.body);
    case 'item': {
      const inText = targetsInBody(textOfItem(section));
      const inFields = (partOf(section, 'fields')?.fields ?? []).flatMap(({ content }) => [
        ...everyNode(content),
      ]);
      return {
        ids: inText.ids,
        targets: [
          ...inText.targets,
          ...inFields.flatMap(node => (node.type === 'link' ? node.target : [])),
          ...(partOf(section, 'papers')?.papers ?? []).flatMap(({ target }) => target ?? []),
        ],
      };
    }
    default:
      return { targets: [], ids: [] };
  }
}

function targetsInBody(body: Body): Targets {
  const nodes = [...everyNodeOf(body)];
  const notes = nodes.flatMap(node => (node.type === 'note-reference' ? node.number : []));
  return {
    targets: nodes.flatMap(node => (node.type === 'link' ? node.target : [])),
    ids: notes.flatMap(number => [noteId(number), referenceId({ number, occurrence: 1 })]),
  };
}
