import { DashboardOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

export const leaderNavigation: readonly NavigationEntry[] = [
  {
    to: '/leader',
    group: 'supervise',
    label: 'leader:title',
    icon: <DashboardOutlined aria-hidden />,
    permission: 'board.read',
  },
];
