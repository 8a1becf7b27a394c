import { alone, type Text } from '../leaflet.ts';
import type { Panel } from './pocket.ts';

/** A panel with her own language alone, where two have no room. None of her words is lost. */
export function inOneLanguage(panel: Panel): Panel {
  const title = alone(panel.kind === 'topic' ? panel.section.title : panel.title);
  const each = (texts: readonly Text[]) => texts.map(alone);
  switch (panel.kind) {
    case 'cover':
    case 'back':
      return { ...panel, title };
    case 'topic': {
      const { section, marks } = panel;
      return {
        ...panel,
        section: { ...section, title, caption: alone(section.caption) },
        marks: each(marks),
      };
    }
    case 'lines':
      return { ...panel, title, labels: each(panel.labels) };
    case 'contact':
      return { ...panel, title, warning: each(panel.warning), marks: each(panel.marks) };
    default:
      return panel satisfies never;
  }
}
