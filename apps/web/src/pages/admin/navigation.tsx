import { ApartmentOutlined, EnvironmentOutlined, IdcardOutlined, TeamOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

const steering = ['account.create', 'organisation.create'];

/** Lines of the main navigation that lead to the administration. */
export const adminNavigation: readonly NavigationEntry[] = [
  {
    to: '/admin/people',
    group: 'administer',
    label: 'admin:people.title',
    icon: <TeamOutlined />,
    permission: 'account.read',
    anyOf: steering,
  },
  {
    to: '/admin/roles',
    group: 'administer',
    label: 'admin:roles.title',
    icon: <IdcardOutlined />,
    permission: 'organisation.read',
    anyOf: steering,
  },
  {
    to: '/admin/organisations',
    group: 'administer',
    label: 'admin:organisations.title',
    icon: <ApartmentOutlined />,
    permission: 'organisation.create',
  },
  {
    to: '/admin/jurisdictions',
    group: 'administer',
    label: 'admin:places.title',
    icon: <EnvironmentOutlined />,
    permission: 'jurisdiction.install',
  },
];
