import type { Panel } from '../../lib/compose/pocket.ts';
import type { Spoken, Text } from '../../lib/leaflet.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { isolate } from '../../lib/typeset/index.ts';
import type { Printed } from './support.ts';

const both = (text: Text, bold: boolean): Printed[] => [
  { said: text, bold },
  ...(text.also ? [{ said: text.also, bold: false }] : []),
];

/** Everything a panel of a booklet must say, in the order a reader meets it. */
export function printedPanel(panel: Panel, around: Pick<Spoken, 'dir'>): Printed[] {
  const heavy = (text: Text) => both(text, true);
  const light = (text: Text) => both(text, false);
  switch (panel.kind) {
    case 'cover':
      return heavy(panel.title);
    case 'back':
      return light(panel.title);
    case 'topic':
      return [
        ...heavy(panel.section.title),
        ...light(panel.section.caption),
        ...panel.marks.flatMap(light),
      ];
    case 'lines':
      return [...heavy(panel.title), ...panel.labels.flatMap(light)];
    case 'contact': {
      const token = (text: string): Printed => {
        const { locale } = panel.title;
        return { said: { text: isolate(text), locale, dir: around.dir }, bold: true };
      };
      return [
        ...heavy(panel.title),
        ...(panel.contact ? [token(panel.contact.number.display)] : []),
        ...panel.warning.flatMap(heavy),
        ...panel.marks.flatMap(light),
        ...(panel.link ? [token(typedAddress(panel.link))] : []),
      ];
    }
    default:
      return panel satisfies never;
  }
}
