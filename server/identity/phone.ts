/** The phone number of the calling account, by WeChat's paid interface; whoever refuses types it. */
import * as z from 'zod/mini'
import type { Inputs, Outputs } from '../../contract'
import { accountIn, type Context } from '../context'
import { Refusal } from '../refusal'
import { askWechat } from '../store/database'

/** Only a number of the mainland can be reached by the authorities. */
const told = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string().check(z.regex(/^1\d{10}$/)) }) })

/** Throws NOT_ALLOWED_NOW where WeChat gives no number: the code is used up or old, or the number is a foreign one. */
export async function phone(
  context: Context,
  { code }: Inputs['identity']['phone'],
): Promise<Outputs['identity']['phone']> {
  accountIn(context)
  const { code: refused, answer } = await askWechat('phonenumber.getPhoneNumber', { code })
  const given = told.safeParse(answer)
  if (refused !== 0 || !given.success) {
    throw new Refusal('NOT_ALLOWED_NOW', '微信没有给出可用的手机号，请手动填写')
  }
  return { phone: given.data.phoneInfo.purePhoneNumber }
}
