/** What a field of a form holds. */
export type StepFormType = 'string' | 'number' | 'integer' | 'boolean' | 'array';

/** One field of a form, a part of JSON Schema. */
export interface StepFormField {
  readonly type: StepFormType;
  /** Chinese label. */
  readonly title?: string;
  /** English label. @default the Chinese one */
  readonly 'x-title-en'?: string;
  /** Choices of a text. */
  readonly enum?: readonly string[];
  /** `date`: YYYY-MM-DD. */
  readonly format?: 'date' | 'textarea';
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a list of texts. */
  readonly items?: { readonly type: 'string'; readonly enum?: readonly string[] };
}

/** What a step asks a person for (`bihuan:form`): JSON Schema of an object; each property becomes a variable. */
export interface StepForm {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, StepFormField>>;
  readonly required?: readonly string[];
}

const types: readonly string[] = ['string', 'number', 'integer', 'boolean', 'array'];
const variable = /^[A-Za-z_][A-Za-z0-9_]{0,59}$/;
/** Longest text of a field that names no other length. */
const LONGEST = 10_000;

/** Reads a form. @throws SyntaxError, saying what is wrong with it */
export function readStepForm(text: string): StepForm {
  const form = JSON.parse(text) as Partial<StepForm> | null;
  if (form?.type !== 'object' || typeof form.properties !== 'object' || form.properties === null)
    throw new SyntaxError('a form is an object with properties');
  for (const [name, field] of Object.entries(form.properties)) {
    if (!variable.test(name)) throw new SyntaxError(`«${name}» is no name of a variable`);
    if (!types.includes(field?.type)) throw new SyntaxError(`«${name}» is of no known type`);
    const choices = field.enum ?? field.items?.enum;
    if (choices !== undefined && !(Array.isArray(choices) && choices.length > 0))
      throw new SyntaxError(`«${name}» has no choices`);
  }
  const required = form.required ?? [];
  const stray = Array.isArray(required) ? required.find((name) => !(name in (form.properties ?? {}))) : '';
  if (stray !== undefined) throw new SyntaxError(`«${stray}» is required but is no field`);
  return form as StepForm;
}

/** The form of an element; undefined when it has none, or none that can be read. */
export function formOf(attributes: Readonly<Record<string, string>>): StepForm | undefined {
  const text = attributes['form'];
  if (text === undefined) return undefined;
  try {
    return readStepForm(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a field, by its name and for people. */
export interface WrongField {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

type Said = Pick<WrongField, 'zh' | 'en'>;

/** What is wrong with values, by field. Variables the form does not name are not its business. */
export function wrongFields(form: StepForm, values: Readonly<Record<string, unknown>>): WrongField[] {
  return Object.entries(form.properties).flatMap(([name, field]) => {
    const value = values[name];
    const isEmpty = value === undefined || value === null || value === '';
    if (isEmpty || (Array.isArray(value) && value.length === 0))
      return form.required?.includes(name) ? [{ name, zh: '不能为空', en: 'is required' }] : [];
    const problem = wrongWith(field, value);
    return problem === undefined ? [] : [{ name, ...problem }];
  });
}

function wrongWith(field: StepFormField, value: unknown): Said | undefined {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { zh: '须为是或否', en: 'must be true or false' };
    case 'number':
    case 'integer':
      return wrongNumber(field, value);
    case 'array': {
      const known = field.items?.enum;
      const fits = (one: unknown): boolean => typeof one === 'string' && (known?.includes(one) ?? true);
      if (Array.isArray(value) && value.every(fits)) return undefined;
      return { zh: '须从选项中选择', en: 'must be a list of the choices' };
    }
    case 'string':
      return wrongText(field, value);
  }
}

function wrongNumber({ type, minimum, maximum }: StepFormField, value: unknown): Said | undefined {
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value)))
    return type === 'integer'
      ? { zh: '须为整数', en: 'must be a whole number' }
      : { zh: '须为数字', en: 'must be a number' };
  if (minimum !== undefined && value < minimum)
    return { zh: `不能小于 ${minimum}`, en: `must be at least ${minimum}` };
  if (maximum !== undefined && value > maximum)
    return { zh: `不能大于 ${maximum}`, en: `must be at most ${maximum}` };
  return undefined;
}

function wrongText(field: StepFormField, value: unknown): Said | undefined {
  if (typeof value !== 'string') return { zh: '须为文字', en: 'must be a text' };
  if (field.enum && !field.enum.includes(value))
    return { zh: '须从选项中选择', en: 'must be one of the choices' };
  if (field.format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    return { zh: '须为日期（年-月-日）', en: 'must be a day, YYYY-MM-DD' };
  const { maxLength = LONGEST } = field;
  if (value.length <= maxLength) return undefined;
  return { zh: `最多 ${maxLength} 个字`, en: `must have at most ${maxLength} characters` };
}
