import type { ReactNode } from 'react';
import type { Direction, Locale } from '../../lib/locales.ts';
import type { LaterAssets } from './assets.ts';

export interface DocumentProps {
  locale: Locale;
  dir: Direction;
  /** Neutral: it stands in the phone's history. */
  title: string;
  assets: LaterAssets;
  /** Whether the page carries the script: choosers need none. */
  script?: boolean;
  children: ReactNode;
}

/** The frame of every static page: one style, at most one script, nothing from anywhere else. */
export function Document({ locale, dir, title, assets, script = false, children }: DocumentProps) {
  return (
    <html lang={locale} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, from the build */}
        <style dangerouslySetInnerHTML={{ __html: assets.css }} />
      </head>
      <body>
        {children}
        {script && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, from the build
          <script dangerouslySetInnerHTML={{ __html: assets.script }} />
        )}
      </body>
    </html>
  );
}
