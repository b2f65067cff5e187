/** Registering an enterprise on the screen. */
import { creditCodeCheckDigit } from '../../domain/credit-code'
import type { Phone } from './phone'

/** A valid code that no demonstration enterprise has. */
export function creditCode(number: number): string {
  const body = `91411525MA9T${String(number).padStart(5, '0')}`
  return `${body}${creditCodeCheckDigit(body)}`
}

export type Registration = { name: string; code: string; county: string; contact: string; phone: string }

export async function fillIn(phone: Phone, registration: Registration): Promise<void> {
  await phone.type('企业名称', registration.name)
  await phone.type('统一社会信用代码', registration.code)
  await phone.tap(/^所在县区/)
  await phone.tap(registration.county, phone.sheet('企业在哪个县区'))
  await phone.type('联系人', registration.contact)
  await phone.type('手机号', registration.phone)
}

/** Hands the form in and agrees to the privacy guide, which is asked once; ends on the page named. */
export async function register(phone: Phone, to: string): Promise<void> {
  await phone.tap('登记')
  await phone.go('同意并继续', to, phone.sheet('先说清楚怎么用您的信息'))
}
