import { compileFeel, evaluateBoolean } from './compile-feel';
import { feelComplaint } from './feel-complaint';

function complaint(run: () => unknown): { zh: string; en: string } {
  try {
    run();
  } catch (error) {
    return feelComplaint(error);
  }
  throw new Error('It complains of nothing.');
}

it.each([
  ['level = = 3', '第 9 个字符“= 3”附近写法有误'],
  ['for a in 1..n return a', '“1..n”不能使用：循环的区间两端须是写明的数；请直接对列表循环'],
  ['today()', '“today”不能使用：today() 读取系统时钟；请用变量 now'],
  [`"${'a'.repeat(3_000)}"`, '最多 2000 个字符'],
])('says in Chinese why %s does not compile', (source, said) => {
  expect(complaint(() => compileFeel(source)).zh).toBe(said);
});

it.each([
  ['photos > 2', /^用到了没有的名称：photos$/],
  ['1 + 1', /^得出的是 2，/],
  ['string(1, 2, 3) = null', /^计算失败：函数的参数/],
  ['item(1) = 2', /^用到了没有的名称：item$/],
  [
    'date("2026-13-01") = null',
    /^计算失败：“2026-13-01”不是有效日期，.*（date\('"2026-13-01"'\) is not a valid date）$/,
  ],
  ['duration("3 days") = null', /^计算失败：“3 days”不是有效时长/],
  ['date(2026, 2, 30) = null', /^计算失败：2026 年 2 月 30 日不是有效日期/],
  ['modulo(1, 0) = 1', /^计算失败：modulo\(\) 不能以 0 为除数/],
  ['sqrt(-1) = 1', /^计算失败：sqrt\(\) 要的是不小于 0 的数，得到的是 -1（/],
])('says in Chinese why %s gives no answer', (source, said) => {
  expect(complaint(() => evaluateBoolean(compileFeel(source), {})).zh).toMatch(said);
});

it('leaves other errors as they are', () => {
  expect(feelComplaint(new Error('no disk'))).toEqual({ zh: 'no disk', en: 'no disk' });
});
