import { FileContent } from './index';

const office = 'application/vnd.openxmlformats-officedocument';
const bytes = (hex: string, text = '') => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(text)]);

describe('the type of a file', () => {
  it.each([
    ['image/jpeg', bytes('ffd8ffe000104a4649460001')],
    ['image/png', bytes('89504e470d0a1a0a0000000d')],
    ['image/webp', bytes('524946460000000057454250')],
    ['image/heic', bytes('000000186674797068656963')],
    ['video/mp4', bytes('00000018667479706d703432')],
    ['application/pdf', bytes('', '%PDF-1.7 ....')],
    [`${office}.spreadsheetml.sheet`, bytes('504b0304', ' [Content_Types].xml xl/workbook.xml')],
    [`${office}.wordprocessingml.document`, bytes('504b0304', ' [Content_Types].xml word/document.xml')],
  ])('is read from its bytes: %s', (mime, content) => {
    expect(new FileContent(content).mime).toBe(mime);
  });

  it.each([
    ['QuickTime', bytes('00000018667479707174202000')],
    ['a zip', bytes('504b0304', ' xl/workbook.xml')],
    ['SVG', bytes('', '<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a stump', bytes('ffd8ff')],
  ])('is refused when it is %s', (_, content) => {
    expect(() => new FileContent(content)).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_TYPE_REFUSED' }),
    );
  });
});
