import type { Finding } from '../definition-refused.error';
import { flowElements, typeOf, type ModelElement, type ParsedModel } from '../model/model';
import type { ElementSet } from './element-set';
import { finding } from './finding';

const maxBytes = 1024 * 1024;
const maxElements = 500;
const maxDepth = 64;
const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u;
/** Own attributes of an element the parser has no place for: other vendors' extensions, or typing errors. */
const harmlessAttributes =
  /^(xmlns(:.*)?|xsi:.*|exporter|exporterVersion|modeler:executionPlatform(Version)?)$/;
/** Limits and XML features that are refused before anything is parsed. */
export function checkText(xml: string): Finding[] {
  if (Buffer.byteLength(xml) > maxBytes) {
    return [
      finding('file-too-large', undefined, {
        problem: ['文件超过 1 MB。', 'The file is larger than 1 MB.'],
        remedy: ['拆分流程，改用调用活动。', 'Split the process with call activities.'],
      }),
    ];
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    return [
      finding('xml-doctype', undefined, {
        problem: ['文件含有 DOCTYPE 或实体声明。', 'The file declares a DOCTYPE or entities.'],
        remedy: ['删除该声明后重新上传。', 'Remove the declaration and upload again.'],
      }),
    ];
  }
  if (depthOf(xml) > maxDepth) {
    return [
      finding('xml-too-deep', undefined, {
        problem: [`元素嵌套超过 ${maxDepth} 层。`, `Elements are nested more than ${maxDepth} deep.`],
        remedy: ['减少子流程层数。', 'Use fewer levels of sub-processes.'],
      }),
    ];
  }
  return [];
}

/** A rough count, before a recursive parser sees the file. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<(\/?)[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

/** The file as a whole: it parses without a warning, its ids are sound, it holds one executable process. */
export function checkDocument(model: ParsedModel, set: ElementSet): Finding[] {
  const warnings = model.warnings.map((warning) =>
    finding('xml-warning', undefined, {
      problem: [`文件无法完整读取：${warning}`, `The file cannot be read completely: ${warning}.`],
      remedy: [
        '更正该元素、编号或引用；未识别的内容不会被忽略。',
        'Mend the element, id or reference; nothing that is not understood is ignored.',
      ],
    }),
  );
  if (model.definitions.$type !== 'bpmn:Definitions') return warnings.length > 0 ? warnings : [noProcess()];
  const roots = model.definitions.rootElements ?? [];
  const processes = roots.filter((element) => element.$type === 'bpmn:Process');
  const executable = processes.filter((process) => process.isExecutable === true);
  const findings = [...warnings, ...roots.flatMap((root) => checkRoot(root, set))];
  if (executable.length !== 1 || processes.length !== 1) findings.push(noProcess());
  const all = processes.flatMap(flowElements);
  if (all.length > maxElements) findings.push(tooMany(all.length));
  const everything = [model.definitions, ...roots, ...all];
  return [...findings, ...everything.flatMap(checkId), ...everything.flatMap(checkForeign)];
}

function checkRoot(element: ModelElement, set: ElementSet): Finding[] {
  const known = ['Process', 'Collaboration', ...set.roots].includes(typeOf(element));
  if (!known || hasMessageFlows(element)) {
    return [
      finding('unsupported-element', element, {
        problem: [
          `不支持 ${element.$type}（或消息流）。`,
          `${element.$type} (or its message flows) is not supported.`,
        ],
        remedy: ['删除该元素，一个文件只画一个流程。', 'Remove it; a file holds one process.'],
      }),
    ];
  }
  return [];
}

function hasMessageFlows(element: ModelElement): boolean {
  const flows = (element as { messageFlows?: unknown[] }).messageFlows;
  return Array.isArray(flows) && flows.length > 0;
}

function checkId(element: ModelElement): Finding[] {
  if (element.$type === 'bpmn:Definitions' && element.id === undefined) return [];
  if (element.id !== undefined && ncName.test(element.id)) return [];
  return [
    finding('id-not-ncname', element, {
      problem: [
        `编号「${element.id ?? ''}」无效。`,
        `The id «${element.id ?? ''}» of a ${element.$type} is not valid.`,
      ],
      remedy: [
        '编号以字母或下划线开头，只含字母、数字、点、横线、下划线。',
        'Begin an id with a letter or underscore and use letters, digits, dots, dashes and underscores.',
      ],
    }),
  ];
}

/** Vendors' attributes and extension elements could carry code or a meaning nobody here knows. */
function checkForeign(element: ModelElement): Finding[] {
  const parts = [
    element,
    ...(element.eventDefinitions ?? []),
    element.loopCharacteristics,
    element.conditionExpression,
    element.eventDefinitions?.[0]?.condition,
  ];
  const unknown = parts.flatMap((part) =>
    Object.keys(part?.$attrs ?? {}).filter((name) => !harmlessAttributes.test(name)),
  );
  if (parts.some((part) => part && 'extensionElements' in part && part.extensionElements)) {
    unknown.push('extensionElements');
  }
  return unknown.map((name) =>
    finding('unknown-extension', element, {
      problem: [`含有未知扩展 ${name}。`, `It carries the unknown extension ${name}.`],
      remedy: [
        '删除该扩展，改用 bihuan: 属性（urn:bihuan:bpmn）。',
        'Remove it and use bihuan: attributes (urn:bihuan:bpmn).',
      ],
    }),
  );
}

function noProcess(): Finding {
  return finding('one-executable-process', undefined, {
    problem: [
      '文件必须恰好含有一个可执行流程。',
      'The file must hold exactly one process, and it must be executable.',
    ],
    remedy: [
      '只保留一个流程，并设 isExecutable="true"；其他流程另存文件，用调用活动连接。',
      'Keep one process with isExecutable="true"; put others into files of their own and call them.',
    ],
  });
}

function tooMany(count: number): Finding {
  return finding('too-many-elements', undefined, {
    problem: [
      `元素共 ${count} 个，超过 ${maxElements} 个。`,
      `It has ${count} elements; ${maxElements} are the limit.`,
    ],
    remedy: ['拆分流程，改用调用活动。', 'Split the process with call activities.'],
  });
}
