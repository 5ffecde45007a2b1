import { FileSearchOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

export const caseNavigation: readonly NavigationEntry[] = [
  {
    to: '/cases',
    group: 'case',
    label: 'cases:title',
    icon: <FileSearchOutlined aria-hidden />,
    permission: 'hazard.read',
  },
];
