import { parse } from 'yaml';
import type { NamedRule } from './rule-in-words';

/** What a definition may name. An absent list means that nobody could say, and its check is reported as skipped. */
export interface Catalogue {
  /** Role codes. */
  readonly roles?: readonly string[];
  /** Names of service task handlers. */
  readonly handlers?: readonly string[];
  /** Rules with their variants; none when the rule has one form only. */
  readonly rules?: readonly (NamedRule & { readonly variants: readonly string[] })[];
  /** Keys of definitions that can be called. */
  readonly definitions?: readonly string[];
  /** Names of messages somebody sends. */
  readonly messages?: readonly string[];
  /** Codes of legal clocks. */
  readonly legalClocks?: readonly string[];
  /** Names of use cases. */
  readonly commands?: readonly string[];
  /** Variables an instance is started with. */
  readonly variables?: readonly string[];
  /** Variables an element sets when it is completed, by element id. */
  readonly outputs?: Readonly<Record<string, readonly string[]>>;
}

/** The part of a catalogue a `pack.yaml` declares: the variables at the start and the outputs of elements. */
export function packCatalogue(packYaml: string): Required<Pick<Catalogue, 'variables' | 'outputs'>> {
  const pack = (parse(packYaml) ?? {}) as {
    readonly variables?: readonly { readonly name: string }[];
    readonly outputs?: Readonly<Record<string, readonly string[]>>;
  };
  return { variables: (pack.variables ?? []).map(({ name }) => name), outputs: pack.outputs ?? {} };
}
