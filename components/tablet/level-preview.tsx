import type { Level } from '../../lib/readers.ts';
import type { Icons } from '../leaflet/icons.ts';
import { Pictogram } from '../pictogram.tsx';

const LINES: Record<Level, number> = { pictures: 0, easy: 2, full: 5 };

/** What a page of this level looks like, for someone who cannot read its name. */
export function LevelPreview({ level, icons }: { level: Level; icons: Icons }) {
  const lines = Array.from({ length: LINES[level] }, (_, line) => line);
  return (
    <span className={`preview preview-${level}`} aria-hidden="true">
      <Pictogram icon={icons.home} />
      {lines.length > 0 && (
        <span className="lines">
          {lines.map((line) => (
            <span key={line} />
          ))}
        </span>
      )}
    </span>
  );
}
