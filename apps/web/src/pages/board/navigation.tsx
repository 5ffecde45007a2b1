import { BarChartOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

export const boardNavigation: readonly NavigationEntry[] = [
  {
    to: '/boards',
    group: 'campaign',
    label: 'board:boards',
    icon: <BarChartOutlined aria-hidden />,
    permission: 'board.read',
  },
];
