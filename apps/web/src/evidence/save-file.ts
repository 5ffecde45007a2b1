/** Saves a file where the browser puts its downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Phones fetch the bytes after the click, large files long after it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
