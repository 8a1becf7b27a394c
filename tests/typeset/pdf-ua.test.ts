import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { CONDITIONS, checkPdfUa } from './support/check-pdf-ua.ts';
import { qpdfFaults } from './support/qpdf.ts';
import { everything, setTagged } from './support/tagged-sample.ts';
import { plant, unpack } from './support/unpack.ts';

const catalog = (entry: string): [string, string] => ['/Type /Catalog', `/Type /Catalog\n${entry}`];
const heading = (type: string): [string, string] => ['/S /H2', `/S /${type}`];
const annotation = (subtype: string): [string, string] => [
  '/Subtype /Link',
  `/Subtype /${subtype}`,
];
const tree = (entry: string): [string, string] => [
  '/Type /StructTreeRoot',
  `/Type /StructTreeRoot\n${entry}`,
];
const code = (hex: string): [RegExp, string] => [/(\[[^\]<]*<)[0-9a-f]{4}/, `$1${hex}`];
const MARK = /(\/P <<\/MCID \d+>> BDC\n)/;
const ENCODING: [string, string] = ['/Encoding /Identity-H', '/Encoding /UniGB-UCS2-H'];
const SIMPLE: [string, string] = ['/Subtype /Type0', '/Subtype /TrueType'];
const ENCRYPTED: [string, string] = ['trailer\n<<', 'trailer\n<<\n/Encrypt 1 0 R'];

/** For each condition, what to replace in a good file to break it. */
const FAULTS: Record<string, readonly [string | RegExp, string]> = {
  '01-003': [MARK, '$1/Artifact BMC\nEMC\n'],
  '01-004': [MARK, '/Artifact BMC\n/P <</MCID 99>> BDC\nEMC\nEMC\n$1'],
  '01-005': [/\/P <<\/MCID \d+>> BDC/, '/P BMC'],
  '14.6.1': [/\nEMC\n/, '\n'],
  '6.1': ['%PDF-1.7', '%PDF-2.0'],
  '6.2': ['/Marked true', '/Marked false'],
  '7.1-11': ['/S /Document', '/S /Sect'],
  '01-007': ['/Marked true', '/Marked true\n/Suspects true'],
  '02-001': heading('Topic'),
  '02-003': tree('/RoleMap <</A /B /B /A>>'),
  '02-004': tree('/RoleMap <</P /Div>>'),
  '06-001': ['/Metadata ', '/Nothing '],
  '06-002': ['<pdfuaid:part>1', '<pdfuaid:part>2'],
  '06-003': [/<dc:title>.*<\/dc:title>/, ''],
  '14.3.2': ['A &amp; B', 'A & B'],
  '07-001': ['/DisplayDocTitle true', ''],
  '07-002': ['/DisplayDocTitle true', '/DisplayDocTitle false'],
  '09-004': ['/S /TH', '/S /P'],
  '09-005': ['/S /LBody', '/S /P'],
  '13-004': ['/Alt (', '/Other ('],
  'Table 344': ['/BBox', '/Box'],
  '14-002': ['/S /H1', '/S /H2'],
  '14-003': heading('H3'),
  '14-007': heading('H'),
  '15-003': ['/Scope /Column', ''],
  '14.7': [/\/S \/H1\n\/P \d+ 0 R/, '/S /H1\n/P 1 0 R'],
  '11-001': ['/Lang (en)', ''],
  '11-002': ['/Lang (en)', ''],
  '11-003': ['/Lang (en)', ''],
  '11-004': ['/Lang (en)', ''],
  '11-006': ['/Lang (en)', ''],
  '14.9.2': ['/Lang (fr)', '/Lang (French!)'],
  '28-002': annotation('Text'),
  '28-004': [/\/Contents \(.*\)/, ''],
  '28-006': annotation('Strange'),
  '28-007': annotation('TrapNet'),
  '28-008': ['/Tabs /S', ''],
  '28-009': ['/Tabs /S', '/Tabs /R'],
  '28-010': annotation('Widget'),
  '28-011': ['/S /Link', '/S /Span'],
  '28-012': [/\/Contents \(.*\)/, ''],
  '28-017': annotation('PrinterMark'),
  '14.7.4.4': [/\/StructParent \d+/, '/StructParent 999'],
  '10-001': [/(\[<[^>]*> )<[^>]*>/, '$1<>'],
  '31-001': ENCODING,
  '31-002': ENCODING,
  '31-003': ENCODING,
  '31-006': ENCODING,
  '31-007': ['begincmap', '/WMode 1 def begincmap'],
  '31-004': ['/CIDToGIDMap /Identity', '/CIDToGIDMap /Other'],
  '31-005': ['/CIDToGIDMap /Identity', ''],
  '31-008': ['begincmap', '/Other usecmap begincmap'],
  '31-009': ['/FontFile2', '/FontFile9'],
  '31-011': code('fffe'),
  '31-014': ['/FontFile2', '/CIDSet 1 0 R\n/FontFile2'],
  '31-015': ['/FontFile2', '/CIDSet 1 0 R\n/FontFile2'],
  '31-012': SIMPLE,
  '31-013': SIMPLE,
  '31-016': [/(\/W \[\d+ \[\d+ )\d+/, '$11'],
  '31-017': SIMPLE,
  '31-018': SIMPLE,
  '31-019': SIMPLE,
  '31-020': SIMPLE,
  '31-021': SIMPLE,
  '31-022': SIMPLE,
  '31-023': SIMPLE,
  '31-024': SIMPLE,
  '31-025': SIMPLE,
  '31-026': SIMPLE,
  '31-027': ['/ToUnicode', '/Nothing'],
  '31-028': ['<fffd>', '<0000>'],
  '31-029': ['<fffd>', '<feff>'],
  '31-030': code('0000'),
  '9.7.3': ['/Ordering (Identity)', '/Ordering (GB1)'],
  '09-006': heading('TOC'),
  '09-007': heading('Ruby'),
  '09-008': heading('Warichu'),
  '11-005': catalog('/AcroForm <<>>'),
  '14-006': heading('H'),
  '17-002': heading('Formula'),
  '17-003': heading('Formula'),
  '19-003': heading('Note'),
  '19-004': heading('Note'),
  '20-001': catalog('/OCProperties <<>>'),
  '20-002': catalog('/OCProperties <<>>'),
  '20-003': catalog('/OCProperties <<>>'),
  '21-001': catalog('/EF <<>>'),
  '25-001': catalog('/XFA <<>>'),
  '26-001': ENCRYPTED,
  '26-002': ENCRYPTED,
  '28-005': catalog('/AcroForm <<>>'),
  '28-014': catalog('/MediaClip <<>>'),
  '28-015': catalog('/MediaClip <<>>'),
  '28-016': annotation('FileAttachment'),
  '28-018': annotation('PrinterMark'),
  '30-001': annotation('Form'),
  '30-002': annotation('Form'),
};

describe('a tagged document', () => {
  let pdf: Buffer;
  let unpacked = '';

  before(async () => {
    pdf = await setTagged([everything(), everything().slice(1)]);
    unpacked = unpack(pdf);
  });

  it('keeps every condition of PDF/UA-1 that is checked', () => {
    assert.deepEqual(checkPdfUa(pdf), []);
    assert.deepEqual(checkPdfUa(Buffer.from(unpacked, 'latin1')), []);
  });

  it('is a file qpdf has nothing to say against', () => {
    assert.equal(qpdfFaults(pdf), '');
  });

  for (const number of Object.keys(CONDITIONS))
    it(`is found out where it breaks ${number}`, () => {
      const [from, to] = FAULTS[number] ?? ['no fault is planted for it', ''];
      const found = checkPdfUa(plant(unpacked, from, to)).map((fault) =>
        fault.startsWith(`${number} `),
      );
      assert.ok(found.includes(true));
    });
});

it('the written list and the checks are the same', () => {
  const list = readFileSync(new URL('../../lib/typeset/PDF-UA.md', import.meta.url), 'utf8');
  const rows = [...list.matchAll(/^\| (\S[^|]*?) +\|[^|]*\|[^|]*\| +(yes|no[^|]*?) +\|$/gm)];
  const tested = rows
    .filter(([, , mark]) => mark === 'yes')
    .flatMap(([, numbers = '']) => numbers.split(', '));
  assert.deepEqual(tested.toSorted(), Object.keys(CONDITIONS).toSorted());
});
