import type { Plugin } from 'vite';

interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly imports?: string[];
  readonly dynamicImports?: string[];
  readonly viteMetadata?: { readonly importedCss: Set<string>; readonly importedAssets: Set<string> };
}

/** What nobody needs on a phone without a network: the modeler, diagrams and charts. */
const heavy = /bpmn|modeler|viewer|echarts|diagram|chart/i;

/** Finds out which files the pages for phones consist of, whatever page they are on. */
export function phoneFiles(): { plugin: Plugin; isNeeded: (url: string) => boolean } {
  const needed = new Set<string>(['m.html', 'icon.svg', 'm.webmanifest']);
  const plugin: Plugin = {
    name: 'bihuan-phone-files',
    generateBundle(_options, bundle) {
      const chunks = bundle as unknown as Record<string, Chunk>;
      const entry = Object.values(chunks).find(
        ({ type, fileName }) => type === 'chunk' && /\/m-/.test(fileName),
      );
      const open = entry ? [entry.fileName] : [];
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const chunk = chunks[name];
        if (!chunk || needed.has(name) || heavy.test(name)) continue;
        needed.add(name);
        for (const file of chunk.viteMetadata?.importedCss ?? []) needed.add(file);
        for (const file of chunk.viteMetadata?.importedAssets ?? []) needed.add(file);
        open.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
      }
    },
  };
  return { plugin, isNeeded: (url) => needed.has(url) };
}
