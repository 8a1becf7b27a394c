import type { Sample } from './render.ts';

const isolated = '\u2066+66\u00a02\u00a0123\u00a04567\u2069';

/** Words that break where shaping is not exact, and running text with all that stands in leaflets. */
export const SAMPLES: Record<'en' | 'km' | 'my' | 'ar', readonly Sample[]> = {
  en: [
    {
      language: 'en',
      text:
        'You can call +66 2 123 4567 at any time. It is free (24 hours a day, 7 days a week), and ' +
        'nobody asks for your name. Write to help@example.org or look at www.example.org/help. ' +
        'An office, a flat, a café; “What do they do with what I say?” — 100% private…',
    },
    { language: 'en', weight: 700, text: 'Is it free? Yes: AVATAR, To, fi fl ffi, Ỗ ệ.' },
  ],
  km: [
    {
      language: 'km',
      text: 'ស្ត្រី ខ្ញុំ ព្រះ ក្រៅ កៅអី ភ្នំពេញ ស្រ្តី ញ៉ាំ ប៊ិច ម៉ោង ឲ្យ ក្រសួង សៀវភៅ ធ្វើ គ្រឿង ល្អ ចៅក្រម ខ្សែ ស្រែ ក៏ ន័យ លក្ខណ៍',
    },
    {
      language: 'km',
      text:
        'អ្នកអាចហៅទូរស័ព្ទទៅលេខ +66 2 123 4567 បានគ្រប់ពេល (ឥតគិតថ្លៃ)។ គ្មាននរណាសួរឈ្មោះរបស់អ្នកទេ។ ' +
        'ពួកយើងនិយាយភាសាខ្មែរ ហើយយើងនឹងមិនប្រាប់ប៉ូលិសដោយគ្មានការអនុញ្ញាតពីអ្នកឡើយ។ ម៉ោង ២៤ ម៉ោង/៧ ថ្ងៃ NGO «ជំនួយ» 100%។',
    },
    { language: 'km', weight: 700, text: 'តើខ្ញុំអាចទទួលបានជំនួយពីអ្វីខ្លះ?' },
  ],
  my: [
    {
      language: 'my',
      text: 'ကြွှို့ အင်္ဂလိပ် သင်္ဘော မြန်မာ ကျွန်ုပ် သတ္တဝါ ဩဂုတ် ဣန္ဒြေ ဝိဇ္ဇာ ပစ္စည်း ကျွှန်း ယောက်ျား တက္ကသိုလ် ဦး ဤ ၎င်း ၍ ၏ ဥပဒေ ဂျွန် ရွှေ နှင့် လျှို့ဝှက်',
    },
    {
      language: 'my',
      text:
        'သင်သည် ဖုန်းနံပါတ် +66 2 123 4567 သို့ အချိန်မရွေး ခေါ်ဆိုနိုင်ပါသည် (အခမဲ့)။ မည်သူမျှ သင့်အမည်ကို မမေးပါ။ ' +
        'ကျွန်ုပ်တို့သည် မြန်မာဘာသာစကားပြောပြီး သင်၏ခွင့်ပြုချက်မရှိဘဲ ရဲကို မပြောပါ၊ ၂၄ နာရီ NGO 100% ဖြစ်သည်။',
    },
    { language: 'my', weight: 700, text: 'မည်သည့်အကူအညီ ရနိုင်ပါသလဲ။' },
  ],
  ar: [
    {
      language: 'ar',
      text: 'لا الله لإ لآ سلام مجانًا لمّا قدمًا مُحَمَّد يُمكنكِ شيء مسؤول أسئلة هاتف؟ إلى الأمان كلّها، فِي ـــ',
    },
    {
      language: 'ar',
      text:
        `يمكنك الاتصال بالرقم (${isolated}) في أي وقت، والمكالمة مجانية بنسبة 100% (24 ساعة في اليوم). ` +
        'لا أحد يسأل عن اسمك؛ نحن منظمة NGO مستقلة، ولن نخبر الشرطة [إلا بإذنك]. هل تحتاجين إلى مساعدة الآن؟',
    },
    { language: 'ar', weight: 700, text: `اتصل بنا: ${isolated}.` },
  ],
};
