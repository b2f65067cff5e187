/** Signing in, as people of the demonstration city do it. */
import type { Phone } from './phone'

/** Somebody of the demonstration: words that find them, and how their name begins. */
export type Somebody = { find: string; person: RegExp }

export const ENTERPRISE: Somebody = { find: '豫江柳编', person: /^周某（演示），/ }
export const OTHER_ENTERPRISE: Somebody = { find: '云雾山', person: /^郑某（演示），/ }
export const HANDLER: Somebody = { find: '办案员甲', person: /^办案员甲（演示），/ }
export const WILLOW_STATION: Somebody = { find: '柳编秘书', person: /^柳编秘书甲（演示），/ }
export const SECTION: Somebody = { find: '科室经办', person: /^科室经办甲（演示），/ }
export const SECTION_HEAD: Somebody = { find: '科室负责人', person: /^科室负责人（演示），/ }
export const SHIHE_HANDLER: Somebody = { find: '浉河办案员', person: /^浉河办案员（演示），/ }
export const LUOSHAN_HANDLER: Somebody = { find: '罗山办案员', person: /^罗山办案员（演示），/ }
export const HUANGCHUAN_HANDLER: Somebody = { find: '潢川办案员', person: /^潢川办案员（演示），/ }
export const PARTNER: Somebody = { find: '民政', person: /^民政联络员（演示），/ }
export const ADMIN: Somebody = { find: '系统管理员', person: /^系统管理员（演示），/ }

/** Chooses a person in the open sheet. */
export async function choosePerson(phone: Phone, { find, person }: Somebody): Promise<void> {
  const sheet = phone.sheet('选择演示身份')
  await phone.type('找人', find, sheet)
  await phone.tap(person, sheet)
  await sheet.waitFor({ state: 'hidden' })
}

/** Opens the app on 我的 and signs in; it goes on to the home page or the desk. */
export async function signIn(phone: Phone, who: Somebody): Promise<void> {
  await phone.open('/pages/me/index')
  await phone.tap('选择演示身份')
  await choosePerson(phone, who)
  await phone.page.waitForURL(/pages\/(home|desk)\/index/)
  await phone.settled()
}
