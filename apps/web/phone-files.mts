import type { Plugin } from 'vite';

interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: string[];
  readonly dynamicImports?: string[];
  readonly viteMetadata?: { readonly importedCss: Set<string>; readonly importedAssets: Set<string> };
}

/**
 * Finds out which files the pages for phones consist of, whatever page they are on: one that is missing makes the pages
 * that import it fail without a network.
 */
export function phoneFiles(): { plugin: Plugin; isNeeded: (url: string) => boolean } {
  const needed = new Set<string>([
    'm.html',
    'm.webmanifest',
    'icon.svg',
    'icon-192.png',
    'apple-touch-icon.png',
  ]);
  const plugin: Plugin = {
    name: 'bihuan-phone-files',
    generateBundle(_options, bundle) {
      const chunks = bundle as unknown as Record<string, Chunk>;
      const entry = Object.values(chunks).find(({ isEntry, name }) => isEntry && name === 'm');
      if (!entry) throw new Error('There is no entry "m" for phones: look at the inputs in vite.config.mts.');
      const open = [entry.fileName];
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const chunk = chunks[name];
        if (!chunk || needed.has(name)) continue;
        needed.add(name);
        for (const file of chunk.viteMetadata?.importedCss ?? []) needed.add(file);
        for (const file of chunk.viteMetadata?.importedAssets ?? []) needed.add(file);
        open.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
      }
    },
  };
  return { plugin, isNeeded: (url) => needed.has(url) };
}
