import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { HazardModule } from '../hazard/hazard.module';
import { AcceptOrderUseCase } from './accept-order';
import { IssueOrderUseCase } from './issue-order';
import { OrderGrounds } from './order-grounds';
import { OrderWriter } from './order-writer';
import { Orders } from './orders';
import { OrderQueries } from './order.queries';
import { OrdersController } from './orders.controller';

/** Orders: issued by the authority, signed for by the enterprise. */
@Module({
  imports: [KernelModule, ProcessModule, IdentityModule, EvidenceModule, DossierModule, HazardModule],
  controllers: [OrdersController],
  providers: [IssueOrderUseCase, AcceptOrderUseCase, Orders, OrderGrounds, OrderWriter, OrderQueries],
})
export class AssignmentModule {}
