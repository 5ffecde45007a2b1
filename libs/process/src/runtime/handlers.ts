import { Injectable } from '@nestjs/common';
import { PROCESS_TASK, type ProcessTaskMethod } from '../job/process-task';
import { type FactsMethod, RULE_FACTS } from '../rule/rule-facts';
import { SUBJECT_STATE, type SubjectStateMethod } from '../subject/subject-state';
import { MethodDiscovery } from './method-discovery';

/** What the domain contributes to processes: handlers of service tasks, facts of rules, listeners for states. */
@Injectable()
export class Handlers {
  private found: Found | undefined;

  constructor(private readonly methods: MethodDiscovery) {}

  task(handler: string): ProcessTaskMethod | undefined {
    return this.all.tasks.get(handler);
  }

  taskNames(): string[] {
    return [...this.all.tasks.keys()];
  }

  facts(rule: string): FactsMethod | undefined {
    return this.all.facts.get(rule);
  }

  stateListener(subjectType: string): SubjectStateMethod | undefined {
    return this.all.states.get(subjectType);
  }

  /** Found at first use: when the modules are built, other providers may not exist yet. */
  private get all(): Found {
    this.found ??= {
      tasks: this.methods.find<ProcessTaskMethod>(PROCESS_TASK),
      facts: this.methods.find<FactsMethod>(RULE_FACTS),
      states: this.methods.find<SubjectStateMethod>(SUBJECT_STATE),
    };
    return this.found;
  }
}

interface Found {
  readonly tasks: Map<string, ProcessTaskMethod>;
  readonly facts: Map<string, FactsMethod>;
  readonly states: Map<string, SubjectStateMethod>;
}
