import { checkForms } from '../form/check-forms';
import { bpmnEngineLane } from '../lane/bpmn-engine/bpmn-engine-lane';
import type { Finding } from '../lane/definition-refused.error';
import { executableProcess, flowElements, parseModel, type ModelElement } from '../lane/model/model';
import { expressionOf, planElements } from '../lane/model/plan-elements';
import type { ProcessLane } from '../lane/process-lane';
import type { Catalogue } from './catalogue';
import { checkCycles } from './cycles';
import { elementGraph } from './element-graph';
import type { ProofFinding, Words } from './finding';
import { Explorer } from './markings';
import { isInInstance } from './instances';
import { netOf } from './net-of';
import type { Net } from './net';
import { checkPolicy } from './policies';
import { parsePolicies, PolicyFileError, type LoopPolicy } from './policy-file';
import type { PolicyInput } from './policy-input';
import { checkReferences } from './references';
import { proveSound } from './soundness';
import { checkVariables } from './variables';

/** A lane, as far as a proof asks it. */
export interface CheckingLane {
  readonly name: ProcessLane['name'];
  /** Every reason why the lane would refuse the file. */
  check(xml: string): Promise<readonly Finding[]>;
}

/** What a definition is proven against. */
export interface ProofOptions {
  /** What exists in this installation and in the pack. */
  readonly catalogue: Catalogue;
  /** Text of the pack's `policies.yaml`. @default no policies */
  readonly policies?: string;
  /** Lanes that may run it, the best first. @default bpmn-engine */
  readonly lanes?: readonly [CheckingLane, ...CheckingLane[]];
  /** Most markings one exploration keeps. @default 200,000 */
  readonly limit?: number;
}

/** What deployment says about a definition. */
export interface DeploymentReport {
  readonly verdict: 'accepted' | 'refused';
  /** The lane that runs it; absent when none would. */
  readonly lane?: ProcessLane['name'];
  readonly findings: readonly ProofFinding[];
  /** Checks nobody could make, e.g. `handlers` when no list of handlers was given. */
  readonly skipped: readonly string[];
  /** Effort of the proof; `limitReached` means that a part of it is missing, which is a finding too. */
  readonly explored: { readonly markings: number; readonly limitReached: boolean };
}

/** Findings of a lane that leave a diagram whose runs can still be explored. */
const explorable = new Set([
  'join-behind-choice',
  'join-waits-for-itself',
  'inclusive-join',
  'split-without-default',
]);
const everything = ['soundness', 'cycles', 'names', 'policies'];

/** Proves a definition: it can be run, it is sound, every name exists and the loop policies hold. Never throws for what the file says. */
export async function prove(xml: string, options: ProofOptions): Promise<DeploymentReport> {
  const { lanes = [bpmnEngineLane()], limit } = options;
  const { lane, findings } = await laneFor(xml, lanes);
  const explorer = new Explorer(limit);
  const shown = findings.every(({ rule }) => explorable.has(rule)) ? await modelOf(xml) : undefined;
  if (!shown) return report({ lane, explorer, findings, skipped: everything });
  const { process, net } = shown;
  if (!net) return report({ lane, explorer, findings: [...findings, tooManyBranches], skipped: everything });
  const proof = proveModel(process, net, explorer, options);
  return report({ lane, explorer, findings: [...findings, ...proof.findings], skipped: proof.skipped });
}

/** The first lane without findings, else the findings of the first of those that know most of what is drawn. */
async function laneFor(
  xml: string,
  lanes: readonly CheckingLane[],
): Promise<{ lane?: ProcessLane['name']; findings: readonly Finding[] }> {
  let nearest: readonly Finding[] | undefined;
  for (const lane of lanes) {
    const findings = await lane.check(xml);
    if (findings.length === 0) return { lane: lane.name, findings };
    if (!nearest || unsupported(findings) < unsupported(nearest)) nearest = findings;
  }
  return { findings: nearest ?? [] };
}

/** How much of a file a lane does not know: what it says of the rest may be beside the point. */
function unsupported(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => rule.startsWith('unsupported-')).length;
}

/** Only for a file that reads without a warning. */
async function modelOf(xml: string): Promise<{ process: ModelElement; net?: Net }> {
  const process = executableProcess(await parseModel(xml));
  try {
    return { process, net: netOf(process) };
  } catch (error) {
    if (error instanceof RangeError) return { process };
    throw error;
  }
}

function proveModel(
  process: ModelElement,
  net: Net,
  explorer: Explorer,
  { catalogue, policies: yaml }: ProofOptions,
): { findings: readonly ProofFinding[]; skipped: readonly string[] } {
  const all = flowElements(process);
  const elements = elementGraph(process);
  const plan = [...planElements(process).values()];
  const conditions = conditionsOf(all);
  const sound = proveSound({ net, elements, explorer });
  // Nothing further can be explored in a net that grows for ever.
  const bounded = !sound.some(({ rule }) => rule === 'unbounded');
  const names = checkReferences(plan, conditions, elements, catalogue);
  const variables =
    catalogue.variables && bounded
      ? checkVariables({
          ...{ plan, net, elements, catalogue, explorer },
          conditions: conditions.map(({ elementId, source }) => ({
            elementId,
            expression: expressionOf(source),
          })),
          hostOf: new Map(
            all.flatMap((e) => (e.attachedToRef ? [[e.id ?? '', e.attachedToRef.id ?? '']] : [])),
          ),
        })
      : [];
  const { policies, findings: broken } = readPolicies(yaml);
  const input: PolicyInput = {
    ...{ plan, net, elements, explorer, outputs: catalogue.outputs ?? {} },
    conditions: new Map(
      conditions
        .filter(({ isShared }) => isShared)
        .map(({ id, source }) => [id, source.replace(/^=/, '').trim()]),
    ),
    ...(catalogue.commands && { commands: catalogue.commands }),
    ...(catalogue.roles && { roles: catalogue.roles }),
    ...(catalogue.rules && { rules: catalogue.rules }),
  };
  const unguarded = policies.some((p) => p.kind === 'separate' && p.guaranteedBy !== undefined);
  return {
    findings: [
      ...sound,
      ...checkCycles(process, input),
      ...checkForms(plan, elements),
      ...names.findings,
      ...variables,
      ...broken,
      ...(bounded ? policies.flatMap((policy) => checkPolicy(policy, input)) : []),
    ],
    skipped: [
      ...new Set(names.skipped),
      ...(catalogue.variables ? [] : ['variables']),
      ...(unguarded && !catalogue.commands ? ['commands'] : []),
      ...(bounded ? [] : ['variables', 'policies']),
    ],
  };
}

/** What the flows ask; those inside a multi-instance may read what is an item's own. */
function conditionsOf(all: readonly ModelElement[]) {
  return all.flatMap((flow) => {
    const { id = '', sourceRef, conditionExpression } = flow;
    const source = conditionExpression?.body?.trim();
    return source && sourceRef?.id
      ? [{ id, elementId: sourceRef.id, source, isShared: !isInInstance(flow) }]
      : [];
  });
}

function readPolicies(yaml: string | undefined): {
  policies: readonly LoopPolicy[];
  findings: ProofFinding[];
} {
  if (yaml === undefined) return { policies: [], findings: [] };
  try {
    return { policies: parsePolicies(yaml), findings: [] };
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error;
    const problem = { zh: `策略文件有误：${error.message}`, en: error.message };
    const remedy = { zh: '更正 policies.yaml。', en: 'Mend policies.yaml.' };
    return { policies: [], findings: [{ rule: 'policy-file', problem, remedy }] };
  }
}

function report(proof: {
  readonly lane?: ProcessLane['name'] | undefined;
  readonly explorer: Explorer;
  readonly findings: readonly ProofFinding[];
  readonly skipped: readonly string[];
}): DeploymentReport {
  const { lane, explorer, skipped } = proof;
  const { markings, limitReached } = explorer;
  const findings = limitReached ? [...proof.findings, incomplete] : proof.findings;
  return {
    verdict: findings.length === 0 ? 'accepted' : 'refused',
    ...(lane !== undefined && { lane }),
    ...{ findings, skipped, explored: { markings, limitReached } },
  };
}

const incomplete: Words = {
  rule: 'proof-incomplete',
  problem: {
    zh: '可能的状态太多，无法全部检查。',
    en: 'It can be in too many states to look at all of them.',
  },
  remedy: {
    zh: '减少同时进行的分支，或把其中一部分改为调用活动。',
    en: 'Have fewer branches at the same time, or move some of them into a called definition.',
  },
};

const tooManyBranches: Words = {
  rule: 'too-many-branches',
  problem: { zh: '一个包容网关的分支超过 12 条。', en: 'An inclusive gateway has more than 12 branches.' },
  remedy: { zh: '分成几个网关。', en: 'Use several gateways.' },
};
