import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, type RequestBy, SearchRequest, type SearchResult } from '@bihuan/kernel';
import { ReadNotifications } from './notification.dto';
import type { Notification } from './notification.entity';
import { Notifications, type Unread } from './notification.queries';

/** What the caller was told. */
@BihuanController('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  /** Finds the caller's own notifications, newest first. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Notification>> {
    return this.notifications.search(actor, request);
  }

  /** How many the caller has not read. */
  @Get('unread')
  unread(@By() { actor }: RequestBy): Promise<Unread> {
    return this.notifications.unread(actor);
  }

  /** Marks the caller's notifications as read. */
  @Post('read')
  @HttpCode(200)
  read(@By() { actor }: RequestBy, @Body() { ids = [], all = false }: ReadNotifications): Promise<Unread> {
    return this.notifications.markRead(actor, all ? 'all' : ids);
  }
}
