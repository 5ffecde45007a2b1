/** What the menus of bpmn-js offer and no lane runs; the proof would refuse it. */
const notRun =
  /script|toggle-loop|participant|pool|lane|data-(object|store)|group|compensation|complex|ad-hoc/;

type Entries = Record<string, unknown>;

/** Takes out of context pad and menus what cannot be deployed. */
export class MenuFilter {
  static readonly $inject = ['popupMenu', 'contextPad'];

  constructor(
    popupMenu: { registerProvider(id: string, priority: number, provider: object): void },
    contextPad: { registerProvider(priority: number, provider: object): void },
  ) {
    const provider = {
      getPopupMenuEntries: () => runnable,
      getPopupMenuHeaderEntries: () => runnable,
    };
    for (const menu of ['bpmn-replace', 'bpmn-append', 'bpmn-create'])
      popupMenu.registerProvider(menu, 400, provider);
    contextPad.registerProvider(400, { getContextPadEntries: () => runnable });
  }
}

function runnable(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !notRun.test(id)));
}
