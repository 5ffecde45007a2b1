import i18next from 'i18next';
import { addFormats } from './formats';

const texts = i18next.createInstance();
const says = (text: string, given: object, lng: string): string => texts.t(text, { ...given, lng });

beforeAll(async () => {
  await texts.init({ lng: 'zh-CN', fallbackLng: false, interpolation: { escapeValue: false } });
  addFormats(texts);
});

it('counts money as the language does', () => {
  expect(says('{{fine, yuan}}', { fine: 50_000 }, 'zh-CN')).toBe('50,000 元');
  expect(says('{{fine, yuan}}', { fine: 50_000 }, 'en')).toBe('¥50,000');
  expect(says('{{funds, wan}}', { funds: 12.345 }, 'zh-CN')).toBe('12.35 万元');
  expect(says('{{funds, wan}}', { funds: 12.345 }, 'en')).toBe('¥123,450');
  expect(says('{{fine, yuan}}', { fine: '—' }, 'en')).toBe('—');
});
