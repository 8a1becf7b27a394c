import { Tablet } from '../../components/tablet/tablet.tsx';
import { wordingOf } from '../../components/tablet/wording.ts';
import { SOURCE_LOCALE } from '../../lib/locales.ts';
import { INSTRUMENTS } from '../../lib/schema/topics.ts';
import { loadTranslate } from '../../lib/strings.ts';

/** The worker's app: one address, everything else in memory. */
export default function Page() {
  const t = loadTranslate()(SOURCE_LOCALE);
  return (
    <>
      <noscript>{t('tablet:worker.load.script')}</noscript>
      <Tablet instruments={INSTRUMENTS} wording={wordingOf(SOURCE_LOCALE, t)} />
    </>
  );
}
