import { Document, Link, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import { PDF_UA, type Role, type TagOptions, tag, textFlow } from '../../../lib/typeset/index.ts';
import { prepare } from './render.ts';

const STYLE = { fontFamily: 'en', fontSize: 14, lineHeight: 1.5 };

/** A text with a role, or without one. */
export const text = (content: ReactNode, role?: Role, options?: TagOptions, style = {}) =>
  h(Text, { style: { ...STYLE, ...style }, ...(role && tag(role, options)) }, content);

/** A box with a role. */
export const box = (role: Role, options: TagOptions, ...children: ReactNode[]) =>
  h(View, tag(role, options), ...children);

/** Black ink without words. */
export const drawing = (props: object = {}) =>
  h(
    Svg,
    { viewBox: '0 0 9 9', style: { width: 30, height: 30 }, ...props },
    h(Path, { d: 'M0 0L9 0L9 9Z', fill: 'black' }),
  );

/** Sets pages of these nodes, claiming PDF/UA. */
export const setTagged = (
  pages: readonly ReactNode[][],
  { language = 'en', ...props }: { language?: string; experimentalPagination?: boolean } = {},
): Promise<Buffer> => {
  prepare();
  const all = pages.map((nodes, key) =>
    h(Page, { key, size: [300, 400], style: { padding: 20 }, ...props } as object, ...nodes),
  );
  const creationDate = new Date('2024-01-01T00:00:00Z');
  return renderToBuffer(h(Document, { ...PDF_UA, title: 'A & B', language, creationDate }, ...all));
};

const link = h(Link, { src: 'tel:+6621234567' }, '+66 2 123 4567');

/** One of everything. */
export const everything = (): ReactNode[] => [
  text('Title', 'H1'),
  text('Part', 'H2'),
  h(Text, { style: STYLE, ...textFlow('en'), ...tag('P') }, 'Call ', link, ' now.'),
  box(
    'L',
    {},
    text('Questions', 'Caption'),
    box('LI', {}, text('Where?', 'Lbl'), text('Here.')),
    box('LI', {}, text('oui', 'LBody', { lang: 'fr' })),
  ),
  box(
    'Table',
    {},
    box('TR', {}, text('Day', 'TH', { scope: 'Column' }), text('Hour', 'TH', { scope: 'Column' })),
    box('TR', {}, text('Monday', 'TD'), text('9', 'TD')),
  ),
  drawing(tag('Figure', { alt: 'A corner' })),
  drawing(),
  text('1', 'Artifact', { type: 'Pagination' }),
];
