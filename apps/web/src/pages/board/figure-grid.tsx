import { Col, Row } from 'antd';
import type { Schemas } from '../../api/client';
import { FigureCard } from './figure-card';

/** Figures whose rising is bad news. */
const alarming = ['OVERDUE', 'NEWLY_OVERDUE', 'NOT_CLOSED_IN_TIME', 'CARRIED_OVER', 'CARRIED_OVER_EARLIER'];

/** Figures side by side. @param six in one row on a wide screen; else four */
export function FigureGrid({ figures, six }: { figures: readonly Schemas['Figure'][]; six?: boolean }) {
  return (
    <Row gutter={[12, 12]}>
      {figures.map((figure) => (
        <Col key={figure.code} xs={12} md={8} xl={six ? 4 : 6} xxl={4}>
          <FigureCard figure={figure} alarming={alarming.includes(figure.code)} />
        </Col>
      ))}
    </Row>
  );
}
