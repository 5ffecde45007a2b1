import { Body, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, type RequestBy } from '@bihuan/kernel';
import { FindRequest } from './finder.dto';
import { Finder, type Found } from './finder';

/** One search over everything people look for by name. */
@ApiTags('search')
@BihuanController('search')
export class FinderController {
  constructor(private readonly finder: Finder) {}

  /** Finds cases by number or title, enterprises by name or credit code, people by name; at most 8 of each. */
  @Post()
  @HttpCode(200)
  find(@By() { actor }: RequestBy, @Body() { text }: FindRequest): Promise<Found> {
    return this.finder.find(actor, text);
  }
}
