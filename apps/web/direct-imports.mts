import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const packages: Readonly<Record<string, string>> = {
  antd: 'antd/es/index.js',
  '@ant-design/icons': '@ant-design/icons/es/icons/index.js',
};

const statement = /import\s*(type\s*)?\{([^}]*)\}\s*from\s*['"](antd|@ant-design\/icons)['"];?/g;

/**
 * Imports each antd component from its own file. The bundler keeps everything that any page takes out of antd's index in
 * one chunk, which every page would then load: half of the desk for the first page of a phone.
 */
export function directImports(): Plugin {
  const homes = Object.fromEntries(Object.entries(packages).map(([name, index]) => [name, homesOf(index)]));
  return {
    name: 'bihuan-direct-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/apps\/web\/src\/.*\.tsx?$/.test(id)) return undefined;
      const direct = code.replace(
        statement,
        (whole, typesOnly: string | undefined, list: string, from: string) =>
          typesOnly
            ? whole
            : list
                .split(',')
                .map((each) => importOf(each.trim(), from, homes[from] ?? {}))
                .join(' '),
      );
      return direct === code ? undefined : { code: direct, map: null };
    },
  };
}

function importOf(each: string, from: string, homes: Readonly<Record<string, string>>): string {
  if (each === '') return '';
  if (each.startsWith('type ')) return `import type { ${each.slice(5)} } from '${from}';`;
  const [name = '', local = name] = each.split(/\s+as\s+/);
  const home = homes[name];
  return home ? `import ${local} from '${home}';` : `import { ${each} } from '${from}';`;
}

/** Where the index of a package takes each name from: `Button` → `antd/es/button`. */
function homesOf(index: string): Record<string, string> {
  const folder = index.slice(0, index.lastIndexOf('/'));
  const text = readFileSync(join(import.meta.dirname, '../../node_modules', index), 'utf8');
  const found = text.matchAll(/export \{ default as (\w+) \} from ["']\.\/([^"']+)["']/g);
  return Object.fromEntries([...found].map(([, name, file]) => [name, `${folder}/${file}`]));
}
