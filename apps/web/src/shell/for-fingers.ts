import type { ThemeConfig } from 'antd';

/** Nothing to be touched is lower than a finger; letters in fields are as large as phones want them, lest they zoom in. */
export const forFingers: ThemeConfig = {
  token: { controlHeightSM: 40, controlHeight: 40, controlHeightLG: 48 },
  components: { Input: { inputFontSize: 16 }, InputNumber: { inputFontSize: 16 } },
};
