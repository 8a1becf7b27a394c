import { ZawgyiDetector } from 'myanmar-tools';

/** Above this probability a text was typed for the Zawgyi font and shows as nonsense. */
const LIKELY = 0.05;

/** A word or two is spelled alike in both encodings too often: then only near certainty counts. */
const CERTAIN = 0.9999;

/** Burmese characters from which on the likelihood can be trusted. */
const ENOUGH = 60;

const detector = new ZawgyiDetector();

/** True for Burmese typed for the Zawgyi font instead of Unicode. */
export function isZawgyi(text: string): boolean {
  const burmese = text.match(/[\u1000-\u109f]/g)?.length ?? 0;
  if (burmese === 0) return false;
  return detector.getZawgyiProbability(text) > (burmese < ENOUGH ? CERTAIN : LIKELY);
}
