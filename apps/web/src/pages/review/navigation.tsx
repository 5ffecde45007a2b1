import { AuditOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

export const reviewNavigation: readonly NavigationEntry[] = [
  {
    to: '/review',
    group: 'work',
    label: 'review:title',
    icon: <AuditOutlined />,
    permission: 'review.read',
    anyOf: ['review.submit', 'review.assign', 'closure.sign'],
  },
];
