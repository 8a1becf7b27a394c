import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { LOCALES, SOURCE_LOCALE } from '../../lib/locales.ts';
import { TYPEFACES } from '../../lib/typefaces.ts';
import '../../components/leaflet/leaflet.css';
import '../../components/tablet/styles/base.css';
import '../../components/tablet/styles/frame.css';
import '../../components/tablet/styles/choices.css';
import '../../components/tablet/styles/help.css';
import '../../components/tablet/styles/keep.css';
import '../../components/tablet/styles/notes.css';
import '../../components/tablet/styles/paper.css';
import '../../components/tablet/styles/offline.css';
import '../../components/tablet/styles/listen.css';
import '../../components/tablet/styles/place-pictures.css';
import '../../components/tablet/styles/responsive.css';

export const metadata: Metadata = {
  title: 'Handrail',
  robots: { index: false, follow: false },
  // Phone numbers are links already; nothing else may become one.
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'no-referrer',
  // An empty picture: a browser asks for no other, and the tab shows nothing.
  icons: { icon: 'data:,' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#fdfcf9',
};

/** The tallest stack of marks of each script must not be clipped, wherever its words stand. */
const lineHeights = Object.entries(LOCALES)
  .map(
    ([locale, { typeface }]) => `:lang(${locale}){line-height:${TYPEFACES[typeface].lineHeight}}`,
  )
  .join('');

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The app changes language and direction with the person it speaks to.
    <html lang={SOURCE_LOCALE} dir={LOCALES[SOURCE_LOCALE].dir} suppressHydrationWarning>
      <head>
        <link rel="stylesheet" href="/fonts/fonts.css" />
        <style>{lineHeights}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
