import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BANNED_FOLDER, readBannedWords } from '../../lib/check/banned-words.ts';
import type { Locale } from '../../lib/locales.ts';

const root = mkdtempSync(join(tmpdir(), 'handrail-banned-'));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, BANNED_FOLDER));

/** Whether a list of one line finds something in a text. */
const finds = (locale: Locale, line: string, text: string): boolean => {
  writeFileSync(join(root, BANNED_FOLDER, `${locale}.txt`), `# a remark\n${line} # another\n`);
  return readBannedWords(root).banned[locale].some((word) => word.test(text));
};

test('finds a word with any ending, in any case, but not inside another word', () => {
  assert.ok(finds('en', 'victim', 'Victims of'));
  assert.ok(finds('ru', 'жертв', '(Жертвами)'));
  assert.ok(finds('ru', 'торговля людьми', 'торговля\u00a0людьми'));
  assert.ok(finds('sq', 'viktim', 'viktimë'));
  assert.ok(!finds('ro', 'cal', 'medical'));
  assert.ok(!finds('vi', 'an', 'bàn'), 'a letter with a mark is a letter');
  assert.ok(!finds('en', 'a.b', 'acb'), 'no patterns');
});

test('finds the letters anywhere in scripts that write words together or put something before', () => {
  assert.ok(finds('km', 'ជួញដូរ', 'ការជួញដូរមនុស្ស'));
  assert.ok(finds('zh-Hans', '受害', '是受害者'));
  assert.ok(finds('ar', 'ترحيل', 'والترحيل'));
  assert.ok(!finds('th', 'เหยื่อ', 'คุณ'));
});
