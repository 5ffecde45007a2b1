import { readFile } from 'node:fs/promises';

/** A mistake in how the command was called; the message says what to do. */
export class UsageError extends Error {}

/** The text of a file. @throws UsageError when there is none */
export async function textOf(path: string): Promise<string> {
  const text = await textIfThere(path);
  if (text === undefined) throw new UsageError(`There is no file ${path}.`);
  return text;
}

/** The text of a file, if there is one. */
export async function textIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}
