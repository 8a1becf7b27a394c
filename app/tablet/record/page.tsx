import { Recorder } from '../../../components/recorder/recorder.tsx';
import { wordingOf } from '../../../components/tablet/wording.ts';
import { SOURCE_LOCALE } from '../../../lib/locales.ts';
import { loadTranslate } from '../../../lib/strings.ts';
import '../../../components/recorder/recorder.css';

/** The recorder. Lead here with a whole load, not with a router: only this page may use the microphone. */
export default function Page() {
  const t = loadTranslate()(SOURCE_LOCALE);
  return (
    <>
      <noscript>{t('tablet:worker.load.script')}</noscript>
      <Recorder wording={wordingOf(SOURCE_LOCALE, t)} />
    </>
  );
}
