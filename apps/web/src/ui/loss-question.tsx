import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

interface LossQuestionProps {
  /** How it would be lost: the page is left, or a drawer or dialog on it is closed. */
  readonly by: 'leave' | 'close';
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLose: () => void;
  /** When it has given the focus back. */
  readonly afterClose?: () => void;
}

/** Asks whether what was written and not sent may be lost. */
export function LossQuestion({ by, open, onStay, onLose, afterClose }: LossQuestionProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={t(`loss.${by}.title`)}
      okText={t(`loss.${by}.lose`)}
      okButtonProps={{ danger: true }}
      cancelText={t(`loss.${by}.stay`)}
      onOk={onLose}
      onCancel={onStay}
      afterClose={afterClose}
    >
      {t(`loss.${by}.help`)}
    </Modal>
  );
}
