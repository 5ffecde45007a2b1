import { AuditOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';
import { reviewRights } from './queue-kinds';

export const reviewNavigation: readonly NavigationEntry[] = [
  {
    to: '/review',
    group: 'work',
    label: 'review:title',
    icon: <AuditOutlined aria-hidden />,
    permission: 'review.read',
    anyOf: reviewRights,
  },
];
