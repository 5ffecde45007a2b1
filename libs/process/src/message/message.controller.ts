import { Body, HttpCode, Post } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { SendMessageRequest } from './message.dto';
import type { Message } from './message.entity';
import { MessageQueries } from './message.queries';
import { SendMessage, type SentMessage } from './send-message';

/** Messages from other systems to the cases that wait for them. */
@BihuanController('messages')
export class MessageController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: MessageQueries,
  ) {}

  /** Delivers it once: at once, or as soon as somebody waits for it within its time. */
  @Post()
  send(@By() { actor, options }: RequestBy, @Body() body: SendMessageRequest): Promise<SentMessage> {
    return this.executor.run(SendMessage, actor, body, options);
  }

  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Message>> {
    return this.queries.search(actor, request);
  }
}
