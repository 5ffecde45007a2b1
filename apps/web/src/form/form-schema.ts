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

/** Required fields that are still empty. */
export function missingFields({ required = [] }: FormSchema, values: FormValues): string[] {
  return required.filter((name) => {
    const value = values[name];
    return (
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
    );
  });
}
