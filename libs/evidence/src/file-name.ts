const office = 'application/vnd.openxmlformats-officedocument';

/** How names of files of a type end, the usual way first. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif', 'hif'],
  'video/mp4': ['mp4', 'm4v'],
  'application/pdf': ['pdf'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
};

/** Longest name without an ending of ours, in characters. */
const longest = 195;

/**
 * The name under which a file of this type is saved: it ends as the type does, so that whoever opens the file opens what
 * was checked. A PDF called `report.bat` or `report.html` would be run.
 */
export function fittingName(name: string, mime: string): string {
  const [usual = 'bin', ...others] = endings[mime] ?? [];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return [usual, ...others].includes(ending) ? name : `${name.slice(0, longest)}.${usual}`;
}
