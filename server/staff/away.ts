/** Leave: from when to when, and which colleague (B 角) does the work meanwhile. */
import type { Inputs, Outputs } from '../../contract'
import { forget } from '../caller'
import type { SignedIn } from '../context'
import { isActive } from '../identity/active'
import { wrongField } from '../refusal'
import { type Away, findIdentity, setAway } from '../store/identities'

type Asked = NonNullable<Inputs['staff']['away']['away']>

async function checked({ me, now, environment }: SignedIn, { from, until, deputy }: Asked): Promise<Away> {
  if (from > until) throw wrongField('away.from', '开始日期不能晚于结束日期')
  if (until < now.slice(0, 10)) throw wrongField('away.until', '结束日期已经过去，请重新选择')
  if (deputy === me._id) throw wrongField('away.deputy', 'B 角不能是自己，请选择同事')
  const colleague = await findIdentity(deputy)
  const serves =
    colleague !== null &&
    isActive(colleague, environment) &&
    colleague.org === me.org &&
    colleague.role === me.role
  if (!serves) throw wrongField('away.deputy', '请选择本单位在岗的同事')
  return { from, until, deputy, deputyName: colleague.name ?? '' }
}

export async function away(
  context: SignedIn,
  input: Inputs['staff']['away'],
): Promise<Outputs['staff']['away']> {
  const set = input.away && (await checked(context, input.away))
  await setAway(context.me._id, set)
  forget(context.account)
  return { away: set }
}
