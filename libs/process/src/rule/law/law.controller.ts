import { Get, Query } from '@nestjs/common';
import { BihuanController, By, type Listing, ReadAccess, type RequestBy } from '@bihuan/kernel';
import { calendarYear, type CalendarYear, type LegalProfile, legalProfiles } from '@bihuan/rules';
import { CalendarRequest } from './law.dto';

/** The numbers of the law deadlines are counted by. */
@BihuanController('legal-profiles')
export class LegalProfileController {
  constructor(private readonly reading: ReadAccess) {}

  /** All legal profiles in all versions, each with its deadlines, their basis and whether they were verified. */
  @Get()
  list(@By() { actor }: RequestBy): Promise<Listing<LegalProfile>> {
    return this.reading.run(actor, 'definition.read', () => Promise.resolve({ items: [...legalProfiles] }));
  }
}

/** The days deadlines are counted on. */
@BihuanController('calendar')
export class CalendarController {
  constructor(private readonly reading: ReadAccess) {}

  /** Holidays and make-up days of a year, and how far the calendar reaches. */
  @Get()
  get(@By() { actor }: RequestBy, @Query() { year }: CalendarRequest): Promise<CalendarYear> {
    return this.reading.run(actor, 'definition.read', () => Promise.resolve(calendarYear(year)));
  }
}
