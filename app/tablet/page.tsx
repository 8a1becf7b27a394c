import { Tablet } from '../../components/tablet/tablet.tsx';
import { SOURCE_LOCALE } from '../../lib/locales.ts';
import { INSTRUMENTS } from '../../lib/schema/topics.ts';
import { loadTranslate } from '../../lib/strings.ts';

/** The worker's app: one address, everything else in memory. */
export default function Page() {
  const t = loadTranslate()(SOURCE_LOCALE);
  return (
    <>
      <noscript>{t('tablet:worker.load.script')}</noscript>
      <Tablet
        instruments={INSTRUMENTS}
        wording={{
          locale: SOURCE_LOCALE,
          wait: t('tablet:worker.load.wait'),
          failed: t('tablet:worker.load.failed'),
          again: t('tablet:worker.load.again'),
        }}
      />
    </>
  );
}
