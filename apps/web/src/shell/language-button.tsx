import { TranslationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/i18n';

/** Switches between the two languages; says so in the other one. */
export function LanguageButton() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <Button
      type="text"
      icon={<TranslationOutlined aria-hidden />}
      lang={other}
      onClick={() => void speak(other)}
    >
      {t('menu.language')}
    </Button>
  );
}
