import { FlagOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

/** Lines of the main navigation that lead to campaigns. */
export const campaignNavigation: readonly NavigationEntry[] = [
  {
    to: '/campaigns',
    group: 'campaign',
    label: 'campaigns:title',
    icon: <FlagOutlined aria-hidden />,
    permission: 'campaign.read',
  },
];
