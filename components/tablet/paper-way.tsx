'use client';

import { formatOf } from '../../lib/formats.ts';
import { BeforePrinting } from './before-printing.tsx';
import { BothLanguages } from './both-languages.tsx';
import { useConversation } from './conversation-context.ts';
import { FormatChoice } from './format-choice.tsx';
import { Paper } from './paper.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { formatOfWay, formatsOfWay, takesBothLanguages, type Way } from './ways.ts';

/** A way that is paper: what it is to look like, what to know before, then look, make and print. */
export function PaperWay({ way }: { way: Way }) {
  const { session, onPaper } = useConversation();
  const { reader } = onPaper.leaflet;
  const formats = formatsOfWay(way, reader, session.size);
  const format = formatOfWay(way, { ...session, reader });
  if (!format) return null;
  return (
    <div className="paper-way" data-paper={format}>
      {formats.length > 1 && <FormatChoice formats={formats} format={format} />}
      {takesBothLanguages(formatOf(format).layout) && <BothLanguages />}
      <BeforePrinting way={way} format={format} />
      <PaperPreview way={way} format={format} />
      <Paper key={format} format={format} />
    </div>
  );
}
