import type { Leaflet } from '../../lib/leaflet.ts';
import { PDF_UA } from '../../lib/typeset/index.ts';
import { NO_DATE } from './theme.ts';

/** What a file says of itself: nothing about her. Props of `<Document>`. */
export const about = ({ title, locale }: Leaflet) => ({
  ...PDF_UA,
  title: title.text,
  language: locale,
  pdfVersion: '1.7' as const,
  creationDate: NO_DATE,
});
