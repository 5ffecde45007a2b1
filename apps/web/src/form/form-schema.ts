/** A field of a form: the part of JSON Schema that people can build. */
export interface FormField {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  /** Chinese label. */
  readonly title?: string;
  /** English label. @default the Chinese one */
  readonly 'x-title-en'?: string;
  /** Choices of a text. */
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'textarea';
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a list: texts to choose from. */
  readonly items?: { readonly type: 'string'; readonly enum?: readonly string[] };
}

/** A form: what a step asks for, by variable. */
export interface FormSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, FormField>>;
  readonly required?: readonly string[];
}

/** What was filled in, by variable. */
export type FormValues = Readonly<Record<string, unknown>>;

/** Reads a form as it stands in a workflow; undefined when it is none. */
export function readForm(text: string | null | undefined): FormSchema | undefined {
  if (!text) return undefined;
  try {
    const schema = JSON.parse(text) as FormSchema;
    return typeof schema === 'object' && schema?.type === 'object' && schema.properties ? schema : undefined;
  } catch {
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Required fields that are still empty. */
export function missingFields({ required = [] }: FormSchema, values: FormValues): string[] {
  return required.filter((name) => isEmpty(values[name]));
}

/**
 * What is handed in: every field of the form. What was left empty is null, so that an expression behind the step finds
 * its variable, and an answer of an earlier round does not stay where it was taken back.
 */
export function outputOf({ properties }: FormSchema, values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(properties).map((name) => [name, isEmpty(values[name]) ? null : values[name]]),
  );
}

/** A field as it is called in a language of the app. */
export function labelOf(name: string, field: FormField, language: string): string {
  return (language === 'zh-CN' ? field.title : (field['x-title-en'] ?? field.title)) ?? name;
}
