import { Body, HttpCode, Post } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { SendSignal, type SentSignal } from './send-signal';
import { SendSignalRequest } from './signal.dto';
import { SignalQueries, type SignalRow } from './signal.queries';

/** Signals for all cases that wait for them. */
@BihuanController('signals')
export class SignalController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: SignalQueries,
  ) {}

  /** Sends a signal to all cases at or below a place that wait for it, and to the workflows that begin with it. */
  @Post()
  send(@By() { actor, options }: RequestBy, @Body() body: SendSignalRequest): Promise<SentSignal> {
    return this.executor.run(SendSignal, actor, body, options);
  }

  /** Finds signals, each with how many have got it and how many are still to get it. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<SignalRow>> {
    return this.queries.search(actor, request);
  }
}
