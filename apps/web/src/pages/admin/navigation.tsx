import {
  ApartmentOutlined,
  ApiOutlined,
  AppstoreOutlined,
  BookOutlined,
  BugOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  EnvironmentOutlined,
  IdcardOutlined,
  PlayCircleOutlined,
  SwapOutlined,
  TeamOutlined,
} from '@ant-design/icons';
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
  {
    to: '/admin/incidents',
    group: 'administer',
    label: 'admin:incidents.title',
    icon: <BugOutlined />,
    permission: 'incident.retry',
  },
  {
    to: '/admin/instances',
    group: 'administer',
    label: 'admin:instances.title',
    icon: <PlayCircleOutlined />,
    permission: 'instance.modify',
  },
  {
    to: '/admin/migrations',
    group: 'administer',
    label: 'admin:migrations.title',
    icon: <SwapOutlined />,
    permission: 'migration.start',
  },
  {
    to: '/admin/external-tasks',
    group: 'administer',
    label: 'admin:external.title',
    icon: <ApiOutlined />,
    permission: 'external-task.read',
    anyOf: ['instance.modify'],
  },
  {
    to: '/admin/packs',
    group: 'administer',
    label: 'admin:packs.title',
    icon: <AppstoreOutlined />,
    permission: 'definition.deploy',
  },
  {
    to: '/admin/legal-profiles',
    group: 'administer',
    label: 'admin:legal.title',
    icon: <ClockCircleOutlined />,
    permission: 'definition.read',
  },
  {
    to: '/admin/calendar',
    group: 'administer',
    label: 'admin:calendar.title',
    icon: <CalendarOutlined />,
    permission: 'definition.read',
  },
  {
    to: '/admin/dictionaries',
    group: 'administer',
    label: 'admin:dictionaries.title',
    icon: <BookOutlined />,
    permission: 'definition.deploy',
  },
];
