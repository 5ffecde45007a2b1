import { ExperimentOutlined, TableOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

/** Lines of the main navigation that lead to ledgers and samples. */
export const ledgerNavigation: readonly NavigationEntry[] = [
  {
    to: '/ledger',
    group: 'case',
    label: 'ledger:title',
    icon: <TableOutlined aria-hidden />,
    permission: 'hazard.read',
  },
  {
    to: '/samples',
    group: 'supervise',
    label: 'ledger:sample.title',
    icon: <ExperimentOutlined aria-hidden />,
    permission: 'sample.read',
    anyOf: ['sample.draw'],
  },
];
