import { CarryOutOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

export const inspectionNavigation: readonly NavigationEntry[] = [
  {
    to: '/inspections',
    group: 'campaign',
    label: 'inspections:title',
    icon: <CarryOutOutlined aria-hidden />,
    permission: 'inspection.read',
  },
];
