import { fittingName } from './file-name';

it.each([
  ['照片.jpg', 'image/jpeg'],
  ['IMG_1.JPEG', 'image/jpeg'],
  ['a.b.pdf', 'application/pdf'],
])('leaves a name that says what the file is: %s', (name, mime) => {
  expect(fittingName(name, mime)).toBe(name);
});

it.each([
  ['report.bat', 'application/pdf', 'report.bat.pdf'],
  ['report.html', 'image/jpeg', 'report.html.jpg'],
  ['report.pdf.', 'application/pdf', 'report.pdf..pdf'],
  ['report.pdf ', 'application/pdf', 'report.pdf .pdf'],
  ['file', 'image/png', 'file.png'],
  ['.png', 'image/webp', '.png.webp'],
  ['x'.repeat(200), 'video/mp4', `${'x'.repeat(195)}.mp4`],
])('lets a name end as the file does: %s', (name, mime, named) => {
  expect(fittingName(name, mime)).toBe(named);
});
