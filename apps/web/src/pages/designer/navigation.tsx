import { ApartmentOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import type { NavigationEntry } from '../../shell/navigation';

export const designerNavigation: readonly NavigationEntry[] = [
  {
    to: '/workflows',
    group: 'workflow',
    label: 'designer:title',
    icon: <ApartmentOutlined aria-hidden />,
    permission: 'definition.read',
  },
  {
    to: '/rules',
    group: 'workflow',
    label: 'rules:title',
    icon: <SafetyCertificateOutlined aria-hidden />,
    permission: 'definition.read',
  },
];
