import { BellOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Badge, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnread } from './use-notifications';

/** The way to the notifications, with how many are unread. */
export function NotificationBell() {
  const { t } = useTranslation('work');
  const navigate = useNavigate();
  const unread = useUnread();
  return (
    <Badge count={unread} overflowCount={99} size="small" offset={[-3, 6]} color="#a8071a">
      <Button
        type="text"
        icon={<BellOutlined aria-hidden />}
        aria-label={t('notifications.bell', { count: unread })}
        onClick={() => void navigate({ to: '/notifications' as string })}
      />
    </Badge>
  );
}
