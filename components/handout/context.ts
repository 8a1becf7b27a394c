import type { Direction } from '../../lib/locales.ts';
import type { Icons } from '../leaflet/icons.ts';
import type { PaperTheme } from './theme.ts';

/** What every part of a handout needs to draw itself. */
export interface Setting {
  readonly theme: PaperTheme;
  readonly icons: Icons;
  /** Direction of the section around it. */
  readonly dir: Direction;
}
