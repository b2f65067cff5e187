/** What is missing before the server need be asked: so consent is asked for only when it is of use. */
import type { FieldError } from '../../../contract/wire'
import { creditCodeProblem } from './credit-code-words'
import type { RegisterForm } from './draft'

export type Problems = Partial<Record<string, string>>

const between = (text: string, min: number, max: number) => {
  const { length } = text.trim()
  return length >= min && length <= max
}

const CHECKS: readonly [keyof RegisterForm, (value: string) => boolean, string][] = [
  ['enterprise', name => between(name, 4, 60), '请填写营业执照上的企业名称'],
  ['creditCode', code => code.length === 18, '请填写 18 位统一社会信用代码'],
  ['county', code => code !== '', '请选择企业所在县区'],
  ['contact', name => between(name, 2, 20), '请填写联系人姓名'],
  ['phone', phone => /^1\d{10}$/.test(phone.trim()), '请填写 11 位手机号'],
]

export const problemsOf = (form: RegisterForm): Problems => {
  const problems: Problems = {}
  for (const [field, isFine, sentence] of CHECKS) if (!isFine(form[field])) problems[field] = sentence
  const code = creditCodeProblem(form.creditCode)
  return code ? { ...problems, creditCode: code } : problems
}

/** What the server found wrong, by field. */
export const problemsFrom = (fields: readonly FieldError[]): Problems =>
  Object.fromEntries(fields.map(({ field, message }) => [field.split('.')[0], message]))
