import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { addFormats } from './formats';

/** Chinese is the source; English has every key of it (checked by `i18n.spec.ts`). */
export type Language = 'zh-CN' | 'en';

const key = 'bihuan.language';
const files = import.meta.glob<{ default: Record<string, unknown> }>('./{zh-CN,en}/*.json');

/** Namespaces are files; those of a language come together (`text-files.mts`). */
const texts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) return done(new Error(`There is no ${language}/${namespace}.json.`), null);
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, null),
    );
  },
};

function preferred(): Language {
  const stored = localStorage.getItem(key);
  if (stored === 'zh-CN' || stored === 'en') return stored;
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}

function follow(language: string): void {
  document.documentElement.lang = language;
  dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en');
}

/** All there are. */
const allNamespaces = [...new Set(Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, '')))];

/**
 * Begins in the language chosen before, else in that of the browser (Chinese unless it is English), with these texts at
 * hand. Others are loaded by the page that uses them, which is then shown some 300 ms later: React holds back what it
 * had to show a placeholder for.
 */
export async function startI18n(namespaces: readonly string[] = allNamespaces): Promise<void> {
  i18next.on('languageChanged', follow);
  await i18next
    .use(texts)
    .use(initReactI18next)
    .init({
      lng: preferred(),
      fallbackLng: false,
      defaultNS: 'shell',
      ns: [...namespaces],
      interpolation: { escapeValue: false },
    });
  addFormats(i18next);
}

/** Changes the language and keeps the choice on this device. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(key, language);
  await i18next.changeLanguage(language);
}
