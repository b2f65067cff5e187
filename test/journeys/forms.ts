/** The report and the question, filled in and handed in. */
import type { Phone } from './phone'

export type Form = { door: string; heading: string; page: string }

/** A box that is gone for so long has become the marked text. */
const TURNED_MS = 2000

export const LEAD: Form = { door: '报告侵权线索', heading: '发生了什么？', page: 'report' }
export const QUESTION: Form = { door: '维权咨询', heading: '想问什么？', page: 'ask' }

/** Starts at the home page, enters by a door and writes. */
export async function write(phone: Phone, { door, heading, page }: Form, text: string): Promise<void> {
  await phone.open('/pages/home/index')
  await phone.go(door, page)
  await phone.type(heading, text)
}

/** The text again, as somebody who wants to change it. */
export async function rewrite(phone: Phone, { heading }: Form, text: string): Promise<void> {
  await phone.tap('修改文字')
  await phone.type(heading, text)
}

/** What stands in the form, while one types or after. */
export async function textOf(phone: Phone, { heading }: Form): Promise<string> {
  const box = phone.part('textbox', heading)
  const marked = phone.part('button', '修改文字')
  await box.or(marked).first().waitFor()
  // The box turns into the marked text as soon as the preview has come, be it between two looks.
  const typed =
    (await box.count()) > 0 ? await box.inputValue({ timeout: TURNED_MS }).catch(() => null) : null
  return typed ?? (await marked.textContent()) ?? ''
}

/** Puts the keyboard away, so that the text shows what was read from it. */
export async function putKeyboardAway(phone: Phone, { heading }: Form): Promise<void> {
  await phone.part('textbox', heading).blur()
  await phone.finds('button', '修改文字')
}

/** Hands in and answers the number of the matter. */
export async function submit(phone: Phone): Promise<string> {
  await phone.go('提交', 'result')
  return numberOf(phone)
}

/** Hands in without an answer to the one question, and answers the number of the matter. */
export async function submitUnanswered(phone: Phone): Promise<string> {
  await phone.tap('提交')
  await phone.go('说不准，先提交', 'result', phone.sheet('提交前，答一句'))
  return numberOf(phone)
}

async function numberOf(phone: Phone): Promise<string> {
  const copy = await phone.finds('button', /^复制编号 /)
  const name = (await copy.getAttribute('aria-label')) ?? ''
  return name.replace('复制编号 ', '')
}

/** Turns the switch on that lets the workstation help. */
export async function allowWorkstation(phone: Phone): Promise<void> {
  const consent = await phone.finds('switch', /^也请.*协助$/)
  expect(await consent.getAttribute('aria-checked')).toBe('false')
  await consent.click()
  await phone.page.locator('[role=switch][aria-checked=true]').filter({ visible: true }).waitFor()
}
