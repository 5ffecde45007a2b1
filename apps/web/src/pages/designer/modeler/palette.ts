import type { DiagramElement, Services } from './services';
import { shapeOf, steps, type StepTemplate } from './steps';

type Translate = (template: string, replacements?: Record<string, string>) => string;
type Tool = (event: unknown) => void;

/** Services of the palette's tools. */
interface ToolServices {
  readonly handTool: { activateHand: Tool };
  readonly lassoTool: { activateSelection: Tool };
  readonly spaceTool: { activateSelection: Tool };
  readonly globalConnect: { start: Tool };
}

interface PaletteEntry {
  readonly group: string;
  readonly title?: string;
  readonly className?: string;
  readonly html?: string;
  readonly separator?: boolean;
  readonly action?: { readonly click: Tool; readonly dragstart?: Tool };
}

/** Plain BPMN that a loop needs besides its steps. */
const plain = [
  ['start', 'bpmn:StartEvent', 'bpmn-icon-start-event-none', 'Create start event'],
  [
    'intermediate',
    'bpmn:IntermediateThrowEvent',
    'bpmn-icon-intermediate-event-none',
    'Create intermediate/boundary event',
  ],
  ['end', 'bpmn:EndEvent', 'bpmn-icon-end-event-none', 'Create end event'],
  ['exclusive', 'bpmn:ExclusiveGateway', 'bpmn-icon-gateway-xor', 'Create gateway'],
  ['parallel', 'bpmn:ParallelGateway', 'bpmn-icon-gateway-parallel', 'Create parallel gateway'],
  ['sub-process', 'bpmn:SubProcess', 'bpmn-icon-subprocess-expanded', 'Create expanded sub-process'],
] as const;

class LoopPalette {
  static readonly $inject = [
    ...['palette', 'create', 'elementFactory', 'moddle', 'translate', 'language', 'elementRegistry'],
    ...['handTool', 'lassoTool', 'spaceTool', 'globalConnect'],
  ];
  private readonly tools: ToolServices;

  constructor(
    palette: { registerProvider(provider: object): void },
    private readonly create: Services['create'],
    readonly elementFactory: Services['elementFactory'],
    readonly moddle: Services['moddle'],
    private readonly translate: Translate,
    private readonly language: string,
    readonly elementRegistry: Services['elementRegistry'],
    ...tools: never[]
  ) {
    const [handTool, lassoTool, spaceTool, globalConnect] = tools as unknown[];
    this.tools = { handTool, lassoTool, spaceTool, globalConnect } as ToolServices;
    palette.registerProvider(this);
  }

  getPaletteEntries(): Record<string, PaletteEntry> {
    const { handTool, lassoTool, spaceTool, globalConnect } = this.tools;
    const tool = (icon: string, title: string, click: Tool): PaletteEntry => ({
      ...{
        group: 'tools',
        className: `bpmn-icon-${icon}`,
        title: this.translate(title),
        action: { click },
      },
    });
    return {
      hand: tool('hand-tool', 'Activate hand tool', (event) => handTool.activateHand(event)),
      lasso: tool('lasso-tool', 'Activate lasso tool', (event) => lassoTool.activateSelection(event)),
      space: tool('space-tool', 'Activate create/remove space tool', (event) =>
        spaceTool.activateSelection(event),
      ),
      connect: tool('connection-multi', 'Activate global connect tool', (event) =>
        globalConnect.start(event),
      ),
      'tools-end': { group: 'tools', separator: true },
      ...Object.fromEntries(steps.map((template) => [`step.${template.code}`, this.step(template)])),
      'steps-end': { group: 'gate', separator: true },
      ...Object.fromEntries(
        plain.map(([code, type, className, title]) => [
          `plain.${code}`,
          this.entry('plain', () => this.elementFactory.createShape({ type, isExpanded: true }), {
            className,
            title: this.translate(title),
          }),
        ]),
      ),
    };
  }

  private step(template: StepTemplate): PaletteEntry {
    const { short, name, group } = template;
    const [text, title] = this.language === 'zh-CN' ? [short.zh, name.zh] : [short.en, name.en];
    return this.entry(group, () => shapeOf(template, this, this.language), {
      title: `${text}: ${title}`,
      html: `<div class="entry bh-step" draggable="true">${text}</div>`,
    });
  }

  private entry(
    group: string,
    shape: () => DiagramElement,
    look: Pick<PaletteEntry, 'title' | 'className' | 'html'>,
  ): PaletteEntry {
    const begin: Tool = (event) => this.create.start(event, shape());
    return { group, ...look, action: { click: begin, dragstart: begin } };
  }
}

/** Our palette instead of that of bpmn-js: tools, the steps of the loop, its gates, and the BPMN that holds them together. */
export function paletteModule(language: string): Record<string, ['type' | 'value', unknown]> {
  return { language: ['value', language], paletteProvider: ['type', LoopPalette] };
}
