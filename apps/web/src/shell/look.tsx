import { ConfigProvider, theme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import {
  type ComponentType,
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type LookChoice, lookStore } from './look-store';

/** Who asked the system for less motion gets none. */
const stillness = globalThis.matchMedia('(prefers-reduced-motion: reduce)');

const LookContext = createContext<{ choice: LookChoice; dark: boolean }>({ choice: 'system', dark: false });

/** Whether it is dark, and what the user chose. */
export const useLook = (): { choice: LookChoice; dark: boolean } => useContext(LookContext);

interface LookProps {
  /** Room for messages around the pages. */
  readonly frame: ComponentType<{ children: ReactNode }>;
  readonly children: ReactNode;
}

/** What is chosen is written in a colour that buttons are painted in: too dark for letters on black, as white is too light on red. */
const componentsInDark: ThemeConfig['components'] = {
  Tabs: { itemSelectedColor: '#7ab0f0', itemHoverColor: '#9cc6f7', itemActiveColor: '#9cc6f7' },
  Menu: { itemSelectedColor: '#7ab0f0' },
  Button: { dangerColor: '#2a0506' },
};

/** Colours, language of the components and room for messages, around everything. */
export function Look({ frame: Frame, children }: LookProps) {
  const { i18n } = useTranslation();
  const choice = useSyncExternalStore(lookStore.subscribe, lookStore.choice);
  const systemDark = useSyncExternalStore(lookStore.subscribe, lookStore.systemIsDark);
  const printing = useSyncExternalStore(lookStore.subscribe, lookStore.isPrinting);
  const dark = !printing && (choice === 'system' ? systemDark : choice === 'dark');
  const look = useMemo(() => ({ choice, dark }), [choice, dark]);
  // For style sheets, and for what the browser paints itself: scroll bars, native inputs.
  useLayoutEffect(() => {
    document.documentElement.dataset.look = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <LookContext value={look}>
      <ConfigProvider
        locale={i18n.language === 'zh-CN' ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
        theme={themeOf(dark)}
      >
        <Frame>{children}</Frame>
      </ConfigProvider>
    </LookContext>
  );
}

function themeOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#2a6bbd' : '#1a5fb4',
      // White on it must stay readable while one points at it.
      colorPrimaryHover: dark ? '#215a9f' : '#164f96',
      colorPrimaryActive: '#123f78',
      colorLink: dark ? '#7ab0f0' : '#1a5fb4',
      colorLinkHover: dark ? '#9cc6f7' : '#164f96',
      colorError: dark ? '#ff7875' : '#c9211e',
      // Tags in these colours are read, not only seen: their text stands out from their ground.
      ...(dark
        ? {}
        : { gold: '#a87400', orange: '#c25e00', red: '#c9211e', green: '#1f7a3d', blue: '#1a5fb4' }),
      colorTextSecondary: dark ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.68)',
      colorTextTertiary: dark ? 'rgba(255,255,255,0.68)' : 'rgba(0,0,0,0.62)',
      colorTextDescription: dark ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.65)',
      colorTextPlaceholder: dark ? 'rgba(255,255,255,0.6)' : 'rgba(0,0,0,0.58)',
      motion: !stillness.matches,
      fontFamily: 'inherit',
      borderRadius: 6,
    },
    components: dark ? componentsInDark : {},
  };
}

/** Light for what is inside, whatever the user chose: paper is white. */
export function PaperLook({ children }: { children: ReactNode }) {
  const { choice } = useLook();
  const look = useMemo(() => ({ choice, dark: false }), [choice]);
  return (
    <LookContext value={look}>
      <ConfigProvider theme={themeOf(false)}>
        <div className="bh-paper">{children}</div>
      </ConfigProvider>
    </LookContext>
  );
}

/** Dark for what is inside, whatever the user chose: for a screen on a wall. */
export function DarkLook({ children }: { children: ReactNode }) {
  const { choice } = useLook();
  const look = useMemo(() => ({ choice, dark: true }), [choice]);
  return <LookContext value={look}>{children}</LookContext>;
}
