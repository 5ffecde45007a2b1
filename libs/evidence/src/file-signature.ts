const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1'];
const mp4Brands = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'MSNV', 'dash'];

/** The type of the short list of files we take, by their first bytes; undefined for everything else. */
export function mimeOf(bytes: Buffer): string | undefined {
  if (bytes.length < 12) return undefined;
  const at = (start: number, end: number) => bytes.toString('latin1', start, end);
  if (at(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'image/webp';
  if (at(0, 5) === '%PDF-') return 'application/pdf';
  if (at(4, 8) === 'ftyp') return typeOfBrand(at(8, 12));
  if (at(0, 4) === 'PK\x03\x04') return officeType(bytes);
  return undefined;
}

function typeOfBrand(brand: string): string | undefined {
  if (heicBrands.includes(brand)) return 'image/heic';
  return mp4Brands.includes(brand) ? 'video/mp4' : undefined;
}

/** An Office document is a zip whose directory, never compressed, names its main part. */
function officeType(bytes: Buffer): string | undefined {
  const prefix = 'application/vnd.openxmlformats-officedocument';
  if (!bytes.includes('[Content_Types].xml')) return undefined;
  if (bytes.includes('word/document.xml')) return `${prefix}.wordprocessingml.document`;
  return bytes.includes('xl/workbook.xml') ? `${prefix}.spreadsheetml.sheet` : undefined;
}
