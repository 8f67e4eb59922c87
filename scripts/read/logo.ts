// `logo:` of `site.yaml`: whether the files are there, are drawings or pictures, and how large.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOGO_KINDS, type Logo, type LogoKind, type LogoPicture, logoUrl } from '../model/logo.ts';
import { extensionOf } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { onDisk } from './on-disk.ts';

/** As it is written. */
export interface WrittenLogo {
  readonly file: string;
  readonly text?: string | undefined;
  readonly 'holds-name'?: boolean | undefined;
  readonly 'on-dark'?: string | undefined;
}

export interface ReadLogo {
  readonly logo?: Logo;
  readonly problems: readonly Problem[];
}

type Told = Pick<Problem, 'message' | 'hint'>;
type Found = { readonly picture: LogoPicture } | { readonly told: Told };

/** `content` is the folder on disk, `where` the place of the key in `site.yaml`. */
export function readLogo(
  { file, text = '', 'holds-name': holdsName = false, 'on-dark': dark }: WrittenLogo,
  content: string,
  where: Pick<Problem, 'file' | 'line'>,
): ReadLogo {
  const problem = (told: Told): Problem => ({ ...breachOf('logo'), ...where, ...told });
  const light = pictureOf(file, false, content);
  if ('told' in light) return { problems: [problem(light.told)] };
  const other = dark === undefined ? undefined : pictureOf(dark, true, content);
  const wordless: Told = {
    message: `The logo ${file} holds the name, but nothing says so to those who do not see it.`,
    hint: 'Write below “logo:” what stands in it: “text: Aldermere Borough Council”. Until then the name stands beside it.',
  };
  const isWordless = holdsName && text === '';
  return {
    problems: [
      ...(other !== undefined && 'told' in other ? [problem(other.told)] : []),
      ...(isWordless ? [problem(wordless)] : []),
    ],
    logo: {
      ...light.picture,
      text,
      holdsName: holdsName && !isWordless,
      ...(other !== undefined && 'picture' in other && { onDark: other.picture }),
    },
  };
}

function pictureOf(file: string, isOnDark: boolean, content: string): Found {
  const kind = LOGO_KINDS.find(one => one === extensionOf(file));
  if (kind === undefined)
    return {
      told: {
        message: `The logo ${file} is neither a drawing in SVG nor a picture in PNG, so it is not shown.`,
        hint: 'Save it as SVG or PNG, and write the name of that file.',
      },
    };
  const source = sourceOf(file, content);
  if (source === undefined)
    return {
      told: {
        message: `The logo ${file} is not there.`,
        hint: 'Put it beside site.yaml, or into the folder assets/ of the site and write “assets/” before its name.',
      },
    };
  const size = sizeOf(readFileSync(onDisk(content, source)), kind);
  if (size === undefined)
    return {
      told: {
        message: `The logo ${file} is no ${kind.toUpperCase()}, or does not say how large it is, so it is not shown.`,
        hint:
          kind === 'svg'
            ? 'Save it anew: its <svg> wants a viewBox, such as viewBox="0 0 200 80".'
            : 'Save it anew as PNG.',
      },
    };
  return { picture: { source, address: logoUrl(kind, isOnDark), ...size } };
}

/** In the content folder, or in `assets/` beside it; a path that leads elsewhere leads nowhere. */
function sourceOf(file: string, content: string): string | undefined {
  const plain = path.posix.normalize(file.normalize('NFC'));
  if (plain.startsWith('..') || path.posix.isAbsolute(plain)) return undefined;
  const places = plain.startsWith('assets/') ? [plain, `../${plain}`] : [plain];
  return places.find(place => existsSync(onDisk(content, place)));
}

const sizeOf = (bytes: Buffer, kind: LogoKind): Pick<LogoPicture, 'width' | 'height'> | undefined => {
  const [width = 0, height = 0] = kind === 'png' ? sizeOfPng(bytes) : sizeOfDrawing(bytes.toString('utf8'));
  return width > 0 && height > 0 ? { width, height } : undefined;
};

/** Behind the signature and the name of the first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOfPng(bytes: Buffer): readonly number[] {
  const isPng = bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [];
}

/** By its viewBox, or else by its width and height. */
function sizeOfDrawing(svg: string): readonly number[] {
  const [start = ''] = /<svg\b[^>]*>/i.exec(svg) ?? [];
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(start)?.[1] ?? '';
  const box = attribute('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
    .slice(2);
  const size = box.length === 2 ? box : [attribute('width'), attribute('height')].map(Number.parseFloat);
  return size.map(length => Math.round(length * 100) / 100);
}
