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
  ['for a in 1..n return a', '“1..n”可能运行过久或读取系统时钟，不能使用'],
  [`"${'a'.repeat(3_000)}"`, '最多 2000 个字符'],
])('says in Chinese why %s does not compile', (source, said) => {
  expect(complaint(() => compileFeel(source)).zh).toBe(said);
});

it.each([
  ['photos > 2', /^用到了没有的名称：photos$/],
  ['1 + 1', /^得出的是 2，/],
  ['string(1, 2, 3) = null', /^计算失败：函数的参数/],
])('says in Chinese why %s gives no answer', (source, said) => {
  expect(complaint(() => evaluateBoolean(compileFeel(source), {})).zh).toMatch(said);
});

it('leaves other errors as they are', () => {
  expect(feelComplaint(new Error('no disk'))).toEqual({ zh: 'no disk', en: 'no disk' });
});
