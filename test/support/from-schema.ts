/** Random inputs from a JSON Schema: valid ones, and ones that are wrong in the ways that clients and attackers are. */
import fc from 'fast-check'

/** What zod writes of our inputs. */
export type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
}

/** Versions and scores that mean something are small; the schema's own bounds are those of all integers. */
const LARGEST_NUMBER = 6
const LONGEST_LIST = 3

/** Texts as people write them: Chinese, a newline, an emoji, something that looks like code. */
const phrase = fc.constantFrom(
  '固始县陈淋子镇街上有人卖假冒我们商标的柳编筐',
  '请问商标到期没续展怎么办',
  '潢川县卜塔集镇的厂子生产假冒我们注册商标的羽绒被',
  '已到店检查，现场发现同款 12 件。\n正在报批。',
  '😀👨‍👩‍👧‍👦 手机上打的字',
  '<script>alert(1)</script>',
  '{{constructor.constructor("return 1")()}}',
  '王某',
)

function stringOf(
  { pattern, minLength = 0, maxLength = 80 }: JsonSchema,
  known: readonly string[],
): fc.Arbitrary<string> {
  const rule = pattern === undefined ? null : new RegExp(pattern)
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (rule === null || rule.test(text))
  const made = rule
    ? fc.stringMatching(rule).filter(fits)
    : fc
        .array(phrase, { minLength: 1, maxLength: 3 })
        .map(parts => parts.join('，').padEnd(minLength, '字').slice(0, maxLength))
  const fitting = known.filter(fits)
  return fitting.length > 0 ? fc.oneof(made, fc.constantFrom(...fitting)) : made
}

/**
 * Values that the schema admits. `known` are texts that mean something here (ids, organisations); where one fits a
 * field it is taken about half of the time, so that calls get past "there is no such thing".
 */
export function validOf(schema: JsonSchema, known: readonly string[] = []): fc.Arbitrary<unknown> {
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map(one => validOf(one, known)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer': {
      const min = schema.minimum ?? 0
      return fc.integer({
        min,
        max: Math.min(schema.maximum ?? LARGEST_NUMBER, Math.max(min, LARGEST_NUMBER)),
      })
    }
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true })
    case 'string':
      return stringOf(schema, known)
    case 'array':
      return fc.array(validOf(schema.items ?? {}, known), {
        maxLength: Math.min(schema.maxItems ?? LONGEST_LIST, LONGEST_LIST),
      })
    case 'object': {
      const { properties = {}, required = [] } = schema
      const fields = Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, validOf(child, known)]),
      )
      return fc.record(fields, { requiredKeys: required })
    }
    default:
      throw new Error(`a schema that from-schema does not know: ${JSON.stringify(schema).slice(0, 200)}`)
  }
}

/** What stands where something else is expected. */
const WRONG_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  '\u0000\u0001\u200b\u202e\ud800',
  '😀'.repeat(40),
  '长'.repeat(120_000),
  '../../etc/passwd',
  "' OR 1=1 --",
  [],
  [[[[]]]],
  {},
  // What a database might take for an operator.
  { $ne: null },
  { $regex: '.*' },
  { $gt: '' },
]

const STRANGE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '$where',
  'a.b',
  '',
  '版本',
  'ownerKey',
  'role',
]

type Path = (string | number)[]

/** Every place inside a value, the value itself included. */
const pathsOf = (value: unknown, at: Path = []): Path[] => {
  const inner = Array.isArray(value)
    ? value.flatMap((child, index) => pathsOf(child, [...at, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...at, key]))
      : []
  return [at, ...inner]
}

/** Sets an own property whatever it is called; `__proto__ = …` would set the prototype instead. */
const define = (target: object, key: string | number, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A copy with one place changed; `undefined` takes the place away. */
function withChange(value: unknown, [first, ...rest]: Path, change: unknown): unknown {
  if (first === undefined) return change
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) }
  const child = (copy as Record<string | number, unknown>)[first]
  if (rest.length === 0 && change === undefined && !Array.isArray(copy))
    delete (copy as Record<string | number, unknown>)[first]
  else define(copy, first, withChange(child, rest, change))
  return copy
}

/** Values that break the schema, or stretch it: a wrong type, a missing field, too much text, keys that nobody asked for. */
export function wrongOf(schema: JsonSchema, known: readonly string[] = []): fc.Arbitrary<unknown> {
  return validOf(schema, known).chain(value => {
    const place = fc.constantFrom(...pathsOf(value))
    const replaced = fc
      .tuple(place, fc.constantFrom(...WRONG_VALUES))
      .map(([path, wrong]) => withChange(value, path, wrong))
    const missing = place.map(path => withChange(value, path, undefined))
    const other = fc
      .tuple(place, fc.constantFrom('no-such-thing-1', 'demo-matter-9999', 'bureau-999999', '2026-02-31'))
      .map(([path, text]) => withChange(value, path, text))
    const extra = fc
      .tuple(fc.constantFrom(...STRANGE_KEYS), fc.constantFrom(...WRONG_VALUES, { polluted: true }))
      .map(([key, wrong]) => {
        const copy = { ...(value as object) }
        define(copy, key, wrong)
        return copy
      })
    return fc.oneof({ arbitrary: replaced, weight: 3 }, missing, other, extra)
  })
}

/** So many values of an arbitrary, the same at each run. */
export const sampleOf = (arbitrary: fc.Arbitrary<unknown>, count: number, seed: number): unknown[] =>
  fc.sample(arbitrary, { numRuns: count, seed })
