import type { TFunction } from 'i18next';
import type { Locale } from '../../lib/locales.ts';

/** What is said to the worker while something is on its way, and when it does not come. */
export interface Wording {
  readonly locale: Locale;
  readonly wait: string;
  readonly failed: string;
  readonly again: string;
}

/** The wording of one language. Plain data: the first one is built into the page. */
export const wordingOf = (locale: Locale, t: TFunction): Wording => ({
  locale,
  wait: t('tablet:worker.load.wait'),
  failed: t('tablet:worker.load.failed'),
  again: t('tablet:worker.load.again'),
});
