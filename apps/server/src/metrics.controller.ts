import { Controller, Get, Header, type OnModuleInit } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProductTelemetry, StateMetrics } from '@bihuan/bihuan';

/** Figures for Prometheus: names of commands and counts, nothing of any case. Keep it inside your network. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController implements OnModuleInit {
  constructor(
    private readonly telemetry: ProductTelemetry,
    private readonly state: StateMetrics,
  ) {}

  onModuleInit(): void {
    this.state.joins(this.telemetry);
  }

  /** In the text format of Prometheus. */
  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return this.telemetry.metrics.registry.metrics();
  }
}
