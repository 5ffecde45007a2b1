import { BellOutlined, CarryOutOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

/** The first lines of the navigation: what one has to do. */
export const workNavigation: readonly NavigationEntry[] = [
  {
    to: '/work',
    group: 'work',
    label: 'work:title',
    icon: <CarryOutOutlined aria-hidden />,
    permission: 'task.read',
  },
  {
    to: '/notifications',
    group: 'work',
    label: 'work:notifications.title',
    icon: <BellOutlined aria-hidden />,
    permission: 'task.read',
  },
];
