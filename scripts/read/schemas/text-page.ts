// Front matter of the shorter texts: matters, the clerk's own pages, reports to members.

import { z } from 'zod';
import { filledText, isoDate, languageTag, text } from './values.ts';

export const matterSchema = z
  .strictObject({ title: filledText.describe('What the matter is called.') })
  .partial();

export const infoPageSchema = z.strictObject({ title: filledText.describe('The page’s heading.') }).partial();

export const reportSchema = z
  .strictObject({
    title: filledText.describe('What the report is called.'),
    directorate: text.describe('The department that wrote it.'),
    author: text.describe('Who wrote it.'),
    contact: text.describe('Whom readers may ask.'),
    published: isoDate.describe('The day on which it was published.'),
    lang: languageTag.describe('Its language, where it is not the site’s: cy'),
  })
  .partial();
