import type { PictogramData, PictogramName } from '../../lib/pictograms.ts';

/** The shapes of every pictogram, as the build step writes them to `.build/pictograms.json`. */
export type Icons = Readonly<Record<PictogramName, PictogramData>>;
