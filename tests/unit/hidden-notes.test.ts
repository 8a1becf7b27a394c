import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hiddenNotes } from '../../lib/check/hidden-notes.ts';
import { notPlain } from '../../lib/check/plain-drawing.ts';

const file = (base64: string) => Buffer.from(base64, 'base64');

/** The same small gradient, without anything beside it, from ImageMagick. */
const JPEG = file(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/wAALCAAHAAkBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAXEAEAAwAAAAAAAAAAAAAAAAACABZS/9oACAEBAAA/AIXB6UXB6U//2Q==',
);
const PROGRESSIVE = file(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/wgALCAAHAAkBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/2gAIAQEAAAABm//EABUQAQEAAAAAAAAAAAAAAAAAAAAU/9oACAEBAAEFArFj/8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQAGPwI//8QAFxAAAwEAAAAAAAAAAAAAAAAAAAERUf/aAAgBAQABPyGtZWs//9oACAEBAAAAEP8A/8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPxARP//Z',
);
const WEBP = file('UklGRjAAAABXRUJQVlA4ICQAAACQAQCdASoJAAcAAgA0JaQAAuab25AA/vUH/oS6H+Av6Pu9AAA=');
const PNG = file(
  'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHEAAAAACvYOT/AAAAJklEQVQI12P8/58BDTBeDUUXYsEUYmxgIEaV1mqG/wyMcD4yGwEAtyYI3ihjZMgAAAAASUVORK5CYII=',
);

const splice = (bytes: Buffer, at: number, part: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);

/** A JPEG segment, put where cameras put it: after the start. */
const segment = (marker: number, text: string): Buffer => {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(text.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), size, Buffer.from(text, 'latin1')]);
};

/** A PNG chunk, put after the header; nobody looks at the checksum. */
const chunk = (type: string, text: string): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length);
  return Buffer.concat([size, Buffer.from(type + text, 'latin1'), Buffer.alloc(4)]);
};

const webpWith = (type: string, text: string): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  const bytes = Buffer.concat([
    WEBP,
    Buffer.from(type, 'latin1'),
    size,
    Buffer.from(text, 'latin1'),
  ]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
};

const GPS = 'Exif\0\0MM\0*\0\0\0\x08GPS';

describe('what a photograph holds besides the picture', () => {
  test('is nothing in a picture without notes', () => {
    assert.deepEqual(hiddenNotes(JPEG, 'jpg'), []);
    assert.deepEqual(hiddenNotes(PROGRESSIVE, 'jpg'), []);
    assert.deepEqual(hiddenNotes(PNG, 'png'), []);
    assert.deepEqual(hiddenNotes(WEBP, 'webp'), []);
  });

  test('leaves colours alone: they say nothing of the place', () => {
    const icc = segment(0xe2, 'ICC_PROFILE\0\x01\x01profile.');
    assert.deepEqual(hiddenNotes(splice(JPEG, 2, icc), 'jpg'), []);
    assert.deepEqual(hiddenNotes(splice(PNG, 33, chunk('iCCP', 'sRGB')), 'png'), []);
  });

  for (const [name, marker, text, says] of [
    ['EXIF, where cameras write the place', 0xe1, GPS, 'APP1'],
    ['XMP', 0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>', 'APP1'],
    ['a second picture', 0xe2, 'MPF\0MM', 'APP2'],
    ['press notes (IPTC)', 0xed, 'Photoshop 3.0\x008BIM', 'APP13'],
    ['a thumbnail that shows more', 0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc', 'APP0'],
    ['a comment', 0xfe, 'Our street 12', 'a comment'],
  ] as const)
    test(`is found in a JPEG: ${name}`, () => {
      for (const clean of [JPEG, PROGRESSIVE])
        assert.deepEqual(hiddenNotes(splice(clean, 2, segment(marker, text)), 'jpg'), [says]);
    });

  test('is found in a JPEG between two scans', () => {
    const at = PROGRESSIVE.indexOf(Buffer.from([0xff, 0xc4]), 220);
    assert.deepEqual(hiddenNotes(splice(PROGRESSIVE, at, segment(0xe1, GPS)), 'jpg'), ['APP1']);
  });

  for (const type of ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt'])
    test(`is found in a PNG: ${type}`, () => {
      assert.deepEqual(hiddenNotes(splice(PNG, 33, chunk(type, GPS)), 'png'), [type]);
    });

  for (const type of ['EXIF', 'XMP ', 'ABCD'])
    test(`is found in a WebP: ${type}`, () => {
      assert.deepEqual(hiddenNotes(webpWith(type, GPS), 'webp'), [type.trim()]);
    });

  test('is found behind the end, where phones hang a film or a second picture', () => {
    const more = Buffer.from('ftypmp42');
    for (const [bytes, type] of [
      [JPEG, 'jpg'],
      [PNG, 'png'],
      [WEBP, 'webp'],
    ] as const)
      assert.deepEqual(hiddenNotes(Buffer.concat([bytes, more]), type), [
        'something after its end',
      ]);
  });

  test('is never taken for nothing where a file is cut off', () => {
    for (const [bytes, type] of [
      [JPEG, 'jpg'],
      [PROGRESSIVE, 'jpg'],
      [PNG, 'png'],
      [WEBP, 'webp'],
    ] as const)
      for (let length = 12; length < bytes.length; length++)
        assert.notDeepEqual(hiddenNotes(bytes.subarray(0, length), type), [], `${type} ${length}`);
  });

  test('is not looked for in a file that is something else', () => {
    assert.equal(hiddenNotes(PNG, 'jpg'), null);
    assert.equal(hiddenNotes(JPEG, 'webp'), null);
    assert.equal(hiddenNotes(Buffer.from(''), 'png'), null);
  });
});

describe('a drawing', () => {
  const svg = (inside: string, on = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"${on}>${inside}</svg>`;

  test('of plain shapes is fine', () => {
    const shapes =
      '<g transform="rotate(3)"><path d="M0 0L4 3"/><circle cx="1" cy="1" r="1" fill="#fff"/></g>';
    assert.deepEqual(notPlain(svg(shapes, ' stroke="#000" stroke-width="2"')), []);
  });

  for (const [name, inside, on = ''] of [
    ['a script', '<script>1</script>'],
    ['an event', '<path d="M0 0" onclick="x"/>'],
    ['a link', '<a href="https://example.org"><path d="M0 0"/></a>'],
    ['a picture', '<image href="x.png"/>'],
    ['words', '<text>Our street 12</text>'],
    ['a title', '<title>house-in-our-street</title>'],
    ['foreign content', '<foreignObject/>'],
    ['a style', '<style>path{fill:red}</style>'],
    ['a style on a shape', '<path d="M0 0" style="fill:url(https://example.org/a)"/>'],
    ['an address in a colour', '<path d="M0 0" fill="url(https://example.org/a)"/>'],
    ['a comment', '<!-- our street 12 -->'],
    ['what drawing programs note', '', ' data-name="/home/maria/house.svg"'],
  ] as const)
    test(`with ${name} is not`, () => {
      assert.notDeepEqual(notPlain(svg(inside, on)) ?? [], [], inside);
    });

  test('that is no drawing is not', () => {
    for (const text of ['', 'Our street 12', '<html></html>', '<svg', '<svg><path'])
      assert.notDeepEqual(notPlain(text), [], text);
  });
});
