import { Body, Get, HttpCode, Post, Res, type Type } from '@nestjs/common';
import type { Response } from 'express';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  type UseCase,
  Id,
} from '@bihuan/kernel';
import { type AnsweredItems, AnswerItems } from './answer-items';
import { ApprovePlan } from './approve-plan';
import { CancelInspection } from './cancel-inspection';
import { CheckIn } from './check-in';
import { CompleteRecord } from './complete-record';
import {
  AnswerItemsDto,
  ApprovePlanDto,
  CancelInspectionDto,
  CheckInDto,
  CompleteRecordDto,
  PlanInspectionDto,
  PlanRandomDto,
  ReportImpossibleDto,
  SignUnitHeadDto,
} from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { type InspectionDetail, InspectionQueries } from './inspection.queries';
import { PlanInspection } from './plan-inspection';
import { PlanRandomInspections } from './plan-random-inspections';
import { ReportImpossible } from './report-impossible';
import { SignRecord } from './sign-record';
import { SignUnitHead } from './sign-unit-head';

/** Inspections: plan, check-in, answers, record (现场检查记录) and signatures. */
@BihuanController('inspections')
export class InspectionController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: InspectionQueries,
  ) {}

  /** Plans a visit to one enterprise. */
  @Post()
  async plan(
    @By() by: RequestBy,
    @Body() body: PlanInspectionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return tagged(await this.commands.run(PlanInspection, by.actor, body, by.options), response);
  }

  /** Draws enterprises that are not inspected yet and plans a visit to each. */
  @Post('plan-random')
  async planRandom(@By() by: RequestBy, @Body() body: PlanRandomDto): Promise<{ items: Inspection[] }> {
    return { items: await this.commands.run(PlanRandomInspections, by.actor, body, by.options) };
  }

  /** Finds inspections. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Inspection>> {
    return this.queries.search(by.actor, request);
  }

  /** One inspection with answers and documents. */
  @Get(':id')
  async get(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InspectionDetail> {
    return tagged(await this.queries.get(by.actor, id), response);
  }

  /** Approves or refuses the plan. */
  @Post(':id/approve-plan')
  @HttpCode(200)
  approvePlan(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: ApprovePlanDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(ApprovePlan, by, Object.assign({ inspectionId }, body), response);
  }

  /** Arrives: time, place, certificates shown. */
  @Post(':id/check-in')
  @HttpCode(200)
  checkIn(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: CheckInDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(CheckIn, by, Object.assign({ inspectionId }, body), response);
  }

  /** Records that there was nothing to inspect, with evidence. */
  @Post(':id/report-impossible')
  @HttpCode(200)
  reportImpossible(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: ReportImpossibleDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(ReportImpossible, by, Object.assign({ inspectionId }, body), response);
  }

  /** Answers checklist items, up to 200 at once. */
  @Post(':id/answer')
  @HttpCode(200)
  answer(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: AnswerItemsDto,
  ): Promise<AnsweredItems> {
    return this.commands.run(AnswerItems, by.actor, Object.assign({ inspectionId }, body), by.options);
  }

  /** Completes the record; from here on only signatures are added. */
  @Post(':id/complete-record')
  @HttpCode(200)
  completeRecord(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: CompleteRecordDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(CompleteRecord, by, Object.assign({ inspectionId }, body), response);
  }

  /** Signs the record as one of its officers. */
  @Post(':id/sign')
  @HttpCode(200)
  sign(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(SignRecord, by, { inspectionId }, response);
  }

  /** Takes the signature of the head of the unit, or records the refusal. */
  @Post(':id/sign-unit-head')
  @HttpCode(200)
  signUnitHead(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: SignUnitHeadDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(SignUnitHead, by, Object.assign({ inspectionId }, body), response);
  }

  /** Calls it off before anybody has arrived. */
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(
    @By() by: RequestBy,
    @Id() inspectionId: string,
    @Body() body: CancelInspectionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Inspection> {
    return this.run(CancelInspection, by, Object.assign({ inspectionId }, body), response);
  }

  private async run<Input>(
    useCase: Type<UseCase<Input, Inspection>>,
    { actor, options }: RequestBy,
    input: Input,
    response: Response,
  ): Promise<Inspection> {
    return tagged(await this.commands.run(useCase, actor, input, options), response);
  }
}

function tagged<Row extends Inspection>(row: Row, response: Response): Row {
  response.setHeader('ETag', `"${row.version}"`);
  return row;
}
