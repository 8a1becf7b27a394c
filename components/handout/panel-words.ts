import type { Panel } from '../../lib/compose/pocket.ts';
import { bothOf, type SetWords } from './fits.tsx';
import { markSize, type PocketSetting, titleSize } from './pocket-setting.ts';

/** The words of a panel as `Panel` sets them. Numbers and addresses choose a size of their own. */
export function panelWords(panel: Panel, { size }: PocketSetting): SetWords[] {
  const marks = { size: markSize(size) };
  switch (panel.kind) {
    case 'cover':
      return bothOf({ said: panel.title, size, bold: true });
    case 'topic': {
      const { title, caption } = panel.section;
      return [
        ...bothOf({ said: title, size: titleSize(size), bold: true }),
        ...bothOf({ said: caption, size }),
        ...panel.marks.flatMap((said) => bothOf({ said, ...marks })),
      ];
    }
    case 'contact':
      return [
        ...bothOf({ said: panel.title, size, bold: true }),
        ...panel.warning.flatMap((said) => bothOf({ said, ...marks, bold: true })),
        ...panel.marks.flatMap((said) => bothOf({ said, ...marks })),
      ];
    case 'lines':
      return [
        ...bothOf({ said: panel.title, size: titleSize(size), bold: true }),
        ...panel.labels.flatMap((said) => bothOf({ said, ...marks })),
      ];
    case 'back':
      return bothOf({ said: panel.title, size });
    default:
      return panel satisfies never;
  }
}
