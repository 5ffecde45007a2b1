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
    icon: <TeamOutlined aria-hidden />,
    permission: 'account.read',
    anyOf: steering,
  },
  {
    to: '/admin/roles',
    group: 'administer',
    label: 'admin:roles.title',
    icon: <IdcardOutlined aria-hidden />,
    permission: 'organisation.read',
    anyOf: steering,
  },
  {
    to: '/admin/organisations',
    group: 'administer',
    label: 'admin:organisations.title',
    icon: <ApartmentOutlined aria-hidden />,
    permission: 'organisation.create',
  },
  {
    to: '/admin/jurisdictions',
    group: 'administer',
    label: 'admin:places.title',
    icon: <EnvironmentOutlined aria-hidden />,
    permission: 'jurisdiction.install',
  },
  {
    to: '/admin/incidents',
    group: 'administer',
    label: 'admin:incidents.title',
    icon: <BugOutlined aria-hidden />,
    permission: 'incident.retry',
  },
  {
    to: '/admin/instances',
    group: 'administer',
    label: 'admin:instances.title',
    icon: <PlayCircleOutlined aria-hidden />,
    permission: 'instance.modify',
  },
  {
    to: '/admin/migrations',
    group: 'administer',
    label: 'admin:migrations.title',
    icon: <SwapOutlined aria-hidden />,
    permission: 'migration.start',
  },
  {
    to: '/admin/external-tasks',
    group: 'administer',
    label: 'admin:external.title',
    icon: <ApiOutlined aria-hidden />,
    permission: 'external-task.read',
    anyOf: ['instance.modify'],
  },
  {
    to: '/admin/packs',
    group: 'administer',
    label: 'admin:packs.title',
    icon: <AppstoreOutlined aria-hidden />,
    permission: 'definition.deploy',
  },
  {
    to: '/admin/legal-profiles',
    group: 'administer',
    label: 'admin:legal.title',
    icon: <ClockCircleOutlined aria-hidden />,
    permission: 'definition.read',
  },
  {
    to: '/admin/calendar',
    group: 'administer',
    label: 'admin:calendar.title',
    icon: <CalendarOutlined aria-hidden />,
    permission: 'definition.read',
  },
  {
    to: '/admin/dictionaries',
    group: 'administer',
    label: 'admin:dictionaries.title',
    icon: <BookOutlined aria-hidden />,
    permission: 'definition.deploy',
  },
];
