import type { PictogramData } from '../lib/pictograms.ts';

export interface PictogramProps {
  /** The shapes to draw. Passed in, so that a page carries only the pictograms it shows. */
  icon: PictogramData;
  /** Width and height: CSS pixels, or a length. CSS may override it. */
  size?: number | string;
  /** Says what it shows where no words stand beside it; without it the picture is decoration. */
  label?: string | undefined;
}

/** One pictogram in the colour of the text around it. */
export function Pictogram({ icon, size = '1em', label }: PictogramProps) {
  return (
    <svg
      className={icon.mirror ? 'pictogram mirror' : 'pictogram'}
      width={size}
      height={size}
      fill="currentColor"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      viewBox={`0 0 ${icon.width} ${icon.height}`}
    >
      {icon.paths.map(({ d, fillRule, strokeWidth }) =>
        strokeWidth ? (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            strokeWidth={strokeWidth}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ) : (
          <path key={d} d={d} fillRule={fillRule} />
        ),
      )}
    </svg>
  );
}
