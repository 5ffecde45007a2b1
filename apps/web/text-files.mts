import { phoneNamespaces } from './src/i18n/phone-namespaces.mts';

const namespaceFile = /\/src\/i18n\/(zh-CN|en)\/(\w+)\.json$/;

/**
 * The file that the texts of a namespace go into: of each language one that phones begin with, and one with all others.
 * A file for each namespace would be twenty requests before the first page.
 */
export function textFileOf(id: string): string | null {
  const [, language, namespace = ''] = namespaceFile.exec(id.replaceAll('\\', '/')) ?? [];
  if (!language) return null;
  return phoneNamespaces.includes(namespace) ? `texts-${language}` : `more-texts-${language}`;
}
