declare module 'myanmar-tools' {
  export class ZawgyiDetector {
    /** Probability from 0 to 1 that a text is Zawgyi rather than Unicode; -Infinity without Burmese. */
    getZawgyiProbability(text: string): number;
  }
}
