// The files around the minutes: `site.yaml`, `people.yaml`, `committee.md`, matters, and the clerk's own pages.

import type { Grammar } from '../grammar/grammar.ts';
import { grammarOf } from '../grammar/grammar-of.ts';
import type { Body } from '../model/body.ts';
import type { ColourName } from '../model/colours.ts';
import { defined } from '../model/defined.ts';
import type { Matter } from '../model/matter.ts';
import { type Person, personSlug } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import { DATA_KINDS, FOLLOWED_KINDS, type InfoPage, type Site } from '../model/site.ts';
import { uniqueNames } from '../model/slug.ts';
import type { FolderAround, Lookup } from './asked.ts';
import { type FrontMatter, readYaml, splitFrontMatter } from './front-matter.ts';
import { isLineOfText, keptBackBlock, keptBackText } from './kept-back.ts';
import { linkReader, missingLinks, slugOfFile } from './links.ts';
import { readLogo } from './logo.ts';
import { blocksOf, blockText } from './markdown/blocks.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { bodyOf } from './markdown/tree.ts';
import { ownColours } from './own-colours.ts';
import { ownWords } from './own-words.ts';
import { checkValues } from './schemas/check-values.ts';
import { type CommitteeFrontMatter, committeeSchema } from './schemas/committee.ts';
import { peopleSchema } from './schemas/people.ts';
import { siteSchema } from './schemas/site.ts';
import { infoPageSchema, matterSchema } from './schemas/text-page.ts';
import { wantedCopies } from './wanted-copies.ts';

/** What was read, and what is wrong with it. */
export interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * Reads `site.yaml`; every key has a default, so that an empty text is a site too. `missing` is the program that sets PDFs,
 * where it is not installed; `content` is the folder where the logo is looked for.
 */
export function readSite(text: string, file: string, missing?: string, content = '.'): Read<Site> {
  const yaml = readYaml(text, file);
  const { values, problems } = checkValues(yaml, siteSchema, file, grammarOf('en'));
  const { name, email, telephone, address } = values.contact ?? {};
  const wanted = wantedCopies({ named: values.copies, missing, file, line: yaml.lineAt(['copies']) });
  const language = values.language ?? 'en';
  const own = ownWords(values.words, language, { file, lineOf: key => yaml.lineAt(['words', key]) });
  const typed: unknown = yaml.data['colours'];
  const house = ownColours(defined(values.colours ?? {}), {
    file,
    typed: name => String((typed as Partial<Record<ColourName, unknown>>)[name]),
    lineOf: name => yaml.lineAt(['colours', name]),
  });
  const logo =
    values.logo && readLogo(values.logo, content, { file, ...defined({ line: yaml.lineAt(['logo']) }) });
  return {
    problems: [
      ...yaml.problems,
      ...problems,
      ...wanted.problems,
      ...own.problems,
      ...house.problems,
      ...(logo?.problems ?? []),
    ],
    value: {
      name: values.name ?? 'Minutes',
      ...defined({ description: values.description, url: values.url, host: values.host }),
      ...defined({ links: values.links === 'files' ? values.links : undefined }),
      ...defined({ logo: logo?.logo, colours: house.colours }),
      language,
      timezone: values.timezone ?? 'UTC',
      contact: defined({ name, email, telephone, address }),
      ruleSet: values.rules ?? 'general',
      ruleLevels: values.check ?? {},
      items: values.items ?? 'pages',
      copies: wanted.copies,
      data: values.data ?? DATA_KINDS,
      words: own.words,
      feeds: values.feeds ?? FOLLOWED_KINDS,
      watch: values.watch ?? [],
      searchWords: values['search-words'] ?? {},
      decisionLabels: values['decision-labels'] ?? [],
      reading: values.reading ?? 'words',
    },
  };
}

/** Reads `people.yaml`. Two people of one name get two addresses, in the order of the file. */
export function readPeople(text: string, file: string, grammar: Grammar): Read<readonly Person[]> {
  const yaml = readYaml(text, file);
  const { values, problems } = checkValues(yaml, peopleSchema, file, grammar);
  const unique = uniqueNames();
  const value = (values.people ?? []).map(({ name, title, aliases, roles }) => ({
    slug: unique(personSlug(name, grammar.bareName)),
    name,
    ...defined({ title }),
    aliases: aliases ?? [],
    roles: (roles ?? []).map(defined),
  }));
  return { value, problems: [...yaml.problems, ...problems] };
}

export interface CommitteeText {
  readonly settings: CommitteeFrontMatter;
  readonly remit: Body;
}

/** What reading a Markdown text takes from the archive around it. */
export interface TextContext {
  readonly content: FolderAround;
  readonly addresses: Lookup<string>;
  readonly grammar: Grammar;
}

export function readCommitteeText(text: string, file: string, context: TextContext): Read<CommitteeText> {
  const head = splitFrontMatter(text, file);
  const { values, problems } = checkValues(head, committeeSchema, file, context.grammar);
  const body = bodyBelow(head, file, context);
  return {
    value: { settings: values, remit: body.value },
    problems: [...head.problems, ...problems, ...body.problems],
  };
}

export function readMatter(text: string, file: string, context: TextContext): Read<Matter> {
  const head = splitFrontMatter(text, file);
  const { values, problems } = checkValues(head, matterSchema, file, context.grammar);
  const body = bodyBelow(head, file, context);
  const slug = slugOfFile(file);
  return {
    value: { slug, title: values.title ?? titleFromSlug(slug), summary: body.value },
    problems: [...head.problems, ...problems, ...body.problems],
  };
}

export function readInfoPage(text: string, file: string, context: TextContext): Read<InfoPage> {
  const head = splitFrontMatter(text, file);
  const { values, problems } = checkValues(head, infoPageSchema, file, context.grammar);
  const heading = /^#[ \t]+.+$/m.exec(head.body)?.[0] ?? '';
  const headingText = blockText(parseMarkdown(heading, {})) || undefined;
  const title = values.title ?? headingText ?? titleFromSlug(slugOfFile(file));
  const shown = headingText?.includes(title) ? { ...head, body: head.body.replace(heading, '') } : head;
  const body = bodyBelow(shown, file, context);
  return {
    value: { slug: slugOfFile(file), title, body: body.value },
    problems: [...head.problems, ...problems, ...body.problems],
  };
}

/** "market-square-trees" => "Market square trees", for a matter that has no file. */
export function titleFromSlug(slug: string): string {
  const words = slug.replace(/-+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function bodyBelow(
  head: Pick<FrontMatter, 'body' | 'bodyLine'>,
  file: string,
  context: TextContext,
): Read<Body> {
  const links = linkReader(file, context.content, context.addresses);
  const found: Problem[] = [];
  const tokens = parseMarkdown(head.body, {
    resolveLink: (href, line) => links.resolve(href, line + head.bodyLine),
    tell: problem => found.push({ ...problem, file, line: problem.line + head.bodyLine }),
  });
  const keptBack = keptBackBlock(blocksOf(tokens, head.bodyLine).filter(isLineOfText), context.grammar);
  if (keptBack) found.push(keptBackText({ file, line: keptBack.line }));
  return { value: bodyOf(tokens), problems: [...found, ...missingLinks(file, links.missing)] };
}
