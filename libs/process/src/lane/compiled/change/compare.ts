import type { Mapping } from '../../changing-lane';
import type { Finding } from '../../definition-refused.error';
import { needsList } from '../loop-list';
import type { Node, Program } from '../program';
import { obstacles, Refusal } from './refusals';

/** Why elements cannot stand for each other, whatever an instance does. */
export function compare({ source, target, elements }: Mapping<Program>): Finding[] {
  return [...elements].flatMap(([from, to]) => {
    const words = isFlow(source, from) ? compareFlows(target, to) : compareNodes(source, target, from, to);
    return words ? [new Refusal(words, from).finding] : [];
  });
}

type Words = (typeof obstacles)[keyof typeof obstacles];

function compareNodes(source: Program, target: Program, from: string, to: string): Words | undefined {
  const old = source.nodes.get(from);
  const young = target.nodes.get(to);
  if (!old) return obstacles.unknownSource;
  return young ? differ(old, young) : obstacles.unknownTarget;
}

function compareFlows(target: Program, to: string): Words | undefined {
  return isFlow(target, to) ? undefined : obstacles.unknownTarget;
}

/** Why a token in `old` could not be in `young`; undefined when it could. */
export function differ(old: Node, young: Node): Words | undefined {
  const [a, b] = [old.element, young.element];
  if (a.type !== b.type || a.standsAs !== b.standsAs || old.rests !== young.rests)
    return obstacles.typeChanged;
  if ((a.timer === undefined) !== (b.timer === undefined)) return obstacles.typeChanged;
  if ((old.handlerOf === undefined) !== (young.handlerOf === undefined)) return obstacles.typeChanged;
  if (old.joins !== young.joins) return obstacles.joinChanged;
  if (a.standsAs === 'job' && (isOutside(old) !== isOutside(young) || isInline(old) !== isInline(young)))
    return obstacles.answeredOtherwise;
  if ((a.loop === undefined) !== (b.loop === undefined)) return obstacles.loopChanged;
  if (a.loop && b.loop) {
    // The list of a loop that needs it no more is not kept: a condition could not see its items.
    if (a.loop.isSequential !== b.loop.isSequential || (needsList(b.loop) && !needsList(a.loop)))
      return obstacles.loopChanged;
    if (a.loop.output?.name !== b.loop.output?.name) return obstacles.loopChanged;
  }
  return undefined;
}

function isOutside({ element }: Node): boolean {
  return element.attributes['topic'] !== undefined;
}

function isInline({ element }: Node): boolean {
  return element.attributes['inline'] === 'true';
}

function isFlow(program: Program, id: string): boolean {
  for (const { outbound } of program.nodes.values()) if (outbound.some((flow) => flow.id === id)) return true;
  return false;
}
