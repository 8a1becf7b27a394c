import type { Direction } from '../../lib/locales.ts';
import type { Icons } from '../leaflet/icons.ts';
import type { Theme } from './theme.ts';

/** What every part of a handout needs to draw itself. */
export interface Setting {
  readonly theme: Theme;
  readonly icons: Icons;
  /** Direction of the section around it. */
  readonly dir: Direction;
}
