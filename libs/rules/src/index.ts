export { RulesError, type RulesErrorCode } from './rules.errors';
export { compileFeel, evaluateBoolean, type CompiledFeel } from './feel/compile-feel';
export { FEEL_MAX_LENGTH, FEEL_MAX_RANGE } from './feel/feel-limits';
export {
  addDays,
  addMonths,
  deadlineEnd,
  endOfDay,
  isInTime,
  localDate,
  type IsoDate,
  type IsoDateOrInstant,
} from './calendar/local-date';
export {
  addWorkingDays,
  calendarReachesFrom,
  calendarReachesUntil,
  isWorkingDay,
} from './calendar/working-days';
