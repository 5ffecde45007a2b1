import { BankOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

/** Lines of the main navigation that lead to enterprises. */
export const enterpriseNavigation: readonly NavigationEntry[] = [
  {
    to: '/enterprises',
    group: 'case',
    label: 'enterprises:title',
    icon: <BankOutlined aria-hidden />,
    permission: 'enterprise.read',
  },
];
