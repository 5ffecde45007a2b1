import type { CompiledDefinition } from '../lane/process-lane';

/** The definitions parsed most recently, each once however many ask at the same time. */
export class CompiledDefinitions {
  private readonly kept = new Map<string, Promise<CompiledDefinition>>();

  /** @param capacity how many versions are kept */
  constructor(private readonly capacity: number) {}

  get(id: string, compile: () => Promise<CompiledDefinition>): Promise<CompiledDefinition> {
    const compiled = this.kept.get(id) ?? compile();
    this.kept.delete(id);
    this.kept.set(id, compiled);
    compiled.catch(() => this.kept.delete(id));
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.capacity && oldest !== undefined) this.kept.delete(oldest);
    return compiled;
  }
}
