import type { Locale } from '../locales.ts';

/**
 * Words that label her, frighten her, or give her away to whoever finds the paper. They stand in
 * nothing a person carries or opens. Sources: OSCE/ODIHR and survivors' notes on language, and the
 * terms of law in each language that a reader would recognise at a glance.
 */
export const BANNED_WORDS: Record<Locale, readonly RegExp[]> = {
  en: [
    /\bvictims?\b/i,
    /\btraffick\w*/i,
    /\brescue\w*/i,
    /\bshelters?\b/i,
    /\billegal\w*/i,
    /\bprostitut\w*/i,
    /\bslave\w*/i,
    /\bsurvivors?\b/i,
    /\brepatriat\w*/i,
    /\bdeport\w*/i,
    /\binterrogat\w*/i,
  ],
  km: [/ជនរងគ្រោះ/, /ជួញដូរ/, /ស្រីខូច/, /ខុសច្បាប់/],
  my: [/လူကုန်ကူး/, /သားကောင်/, /ပြည့်တန်ဆာ/, /တရားမဝင်/, /ကယ်တင်/],
  lo: [/ຜູ້ຖືກເຄາະຮ້າຍ/, /ຄ້າມະນຸດ/],
  th: [/เหยื่อ/, /ค้ามนุษย์/, /โสเภณี/, /ต่างด้าว/, /ผิดกฎหมาย/],
  vi: [/nạn nhân/i, /buôn người/i, /mua bán người/i, /mại dâm/i, /gái điếm/i],
  'zh-Hans': [/受害/, /贩运/, /拐卖/, /妓女/, /卖淫/, /收容/, /遣送/, /救助站/],
  sq: [/viktim/i, /trafik/i, /prostitu/i],
  ro: [/victim/i, /trafic/i, /prostitu/i],
  ru: [/жертв/i, /торговл[яиюе] людьми/i, /проститу/i, /нелегал/i, /приют/i],
  'sr-Latn': [/žrtv/i, /trgovin[aeu] ljudima/i, /prostitut/i, /prihvatilišt/i],
  'sr-Cyrl': [/жртв/i, /трговин[аеу] људима/i, /проститут/i, /прихватилишт/i],
  ar: [/ضحي[ةّ]/, /ضحايا/, /اتجار/, /دعارة/, /عبودية/, /غير (شرعي|قانوني)/, /ترحيل/, /إنقاذ/],
};
