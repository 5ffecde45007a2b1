import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  ReadAccess,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { DrawSample } from './draw-sample';
import { DrawSampleBody } from './sample.dto';
import { type SampleReport, Samples, type SampleSummary, type SampleVerification } from './samples';

/** Random samples of cases that anybody can repeat. */
@ApiTags('samples')
@BihuanController('samples')
export class SamplesController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly samples: Samples,
  ) {}

  /** Draws cases at random by a recorded seed. */
  @Post()
  draw(@By() by: RequestBy, @Body() body: DrawSampleBody): Promise<SampleReport> {
    return this.commands.run(DrawSample, by.actor, body, by.options);
  }

  /** Finds samples, the newest first. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() body: SearchRequest): Promise<SearchResult<SampleSummary>> {
    return this.reading.run(by.actor, 'sample.read', () => this.samples.search(body));
  }

  /** A sample with its seed, its population's hash and the cases drawn. */
  @Get(':id')
  get(@By() by: RequestBy, @Id() id: string): Promise<SampleReport> {
    return this.reading.run(by.actor, 'sample.read', () => this.samples.report(id));
  }

  /** Draws again from the stored population with the stored seed and compares; nothing is stored. */
  @Post(':id/verify')
  @HttpCode(200)
  verify(@By() by: RequestBy, @Id() id: string): Promise<SampleVerification> {
    return this.reading.run(by.actor, 'sample.read', () => this.samples.verify(id));
  }
}
