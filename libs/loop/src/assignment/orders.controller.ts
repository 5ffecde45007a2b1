import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  Id,
} from '@bihuan/kernel';
import { VersionTag } from '../hazard/version-tag';
import { AcceptOrderUseCase } from './accept-order';
import { IssueOrderUseCase } from './issue-order';
import { AcceptOrder, IssueOrder } from './order.dto';
import type { RectificationOrder } from './order.entity';
import { OrderQueries } from './order.queries';
import type { OrderResource } from './order-resource';

/** Orders to rectify within a time limit (责令限期整改指令书). */
@ApiTags('orders')
@UseInterceptors(VersionTag)
@BihuanController('orders')
export class OrdersController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: OrderQueries,
  ) {}

  /** Issues one order about up to 50 hazards of one enterprise. */
  @Post()
  issue(@By() by: RequestBy, @Body() body: IssueOrder): Promise<OrderResource> {
    return this.commands.run(IssueOrderUseCase, by.actor, body, by.options);
  }

  /** The enterprise signs for the order. */
  @Post(':id/accept')
  @HttpCode(200)
  accept(@By() by: RequestBy, @Id() id: string, @Body() body: AcceptOrder): Promise<OrderResource> {
    return this.commands.run(AcceptOrderUseCase, by.actor, Object.assign(body, { orderId: id }), by.options);
  }

  /** Finds orders. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<RectificationOrder>> {
    return this.queries.search(by.actor, request);
  }

  /** An order with its items. */
  @Get(':id')
  find(@By() by: RequestBy, @Id() id: string): Promise<OrderResource> {
    return this.queries.find(by.actor, id);
  }
}
