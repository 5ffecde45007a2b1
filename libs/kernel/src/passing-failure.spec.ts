import { QueryFailedError } from 'typeorm';
import { isPassingFailure } from './passing-failure';

const withCode = (code: string) => Object.assign(new Error('failed'), { code });
const failedQuery = (driverError: Error) => new QueryFailedError('SELECT 1', [], driverError);

it.each([
  withCode('57P01'),
  withCode('57P03'),
  withCode('08006'),
  withCode('53300'),
  withCode('ECONNREFUSED'),
  failedQuery(withCode('57P01')),
  failedQuery(new Error('Connection terminated unexpectedly')),
])('knows a database out of reach by %p', (error) => {
  expect(isPassingFailure(error)).toBe(true);
});

it.each([
  withCode('23505'),
  withCode('57014'),
  failedQuery(withCode('42P01')),
  new Error('no'),
  'ECONNRESET',
])('does not excuse %p', (error) => {
  expect(isPassingFailure(error)).toBe(false);
});
