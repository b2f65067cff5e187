/** Acting on a matter: each attempt of the same act carries the same id, whoever was faster is told. */
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectionReason, PauseReason } from '../../../domain/matter/states'
import { asCallError } from '../../lib/call-error'
import { client, type Outputs } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { useCallIds } from '../../lib/use-call-ids'
import { matterKey } from '../matter/use-matter'
import { useSession } from '../session/session'
import { pagesAfter } from './row-after'

type Base = { matter: string; version: number }
type View = Outputs['matter']['read']
type DeskPages = InfiniteData<Outputs['desk']['list']>

const RELOAD_ON = ['CONFLICT', 'NOT_ALLOWED_NOW']

const useAct = <Input extends Base>(
  send: (input: Input & { id: string }) => Promise<View>,
  words: {
    done: (input: Input) => string
    conflict: string
    /** The screen shows what failed in a line of its own: no toast covers what was written. */
    inLine?: true
  },
) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const idOf = useCallIds()
  const key = (id: string) => matterKey(identity?.id, id)
  return useMutation({
    mutationFn: (input: Input) => send({ ...input, id: idOf(input) }),
    onSuccess: (matter, input) => {
      queries.setQueryData(key(matter.id), matter)
      toast(words.done(input))
      // The row stays under the finger; the desk asks again when one comes back to it.
      const desk = { queryKey: [identity?.id, 'desk.list'] }
      queries.setQueriesData<DeskPages>(desk, loaded => pagesAfter(loaded, matter))
      // Not waited for: the next act may follow at once.
      void queries.invalidateQueries({ ...desk, refetchType: 'none' })
      for (const call of ['desk.counts', 'message.list'])
        void queries.invalidateQueries({ queryKey: [identity?.id, call] })
    },
    onError: async (error, input) => {
      const { code, message } = asCallError(error)
      if (code === 'CONFLICT') toast(words.conflict)
      else if (!words.inLine) toast(message)
      if (!RELOAD_ON.includes(code)) return
      await queries.invalidateQueries({ queryKey: key(input.matter) })
      await queries.invalidateQueries({ queryKey: [identity?.id, 'desk.list'] })
    },
  })
}

const TAKEN = '刚才有人先办了，已为您刷新'
const KEPT = `${TAKEN}；您写的还在`

/** A workstation accepts and advises where the others sign and answer. */
const useAdvises = () => useSession().part === 'workstation'

export const useSign = () => {
  const done = useAdvises() ? '已接受协助' : '已签收'
  return useAct<Base>(input => client.matter.sign(input), { done: () => done, conflict: TAKEN })
}
/** Takes over what nobody holds, or a colleague does. */
export const useTake = () =>
  useAct<Base>(input => client.matter.take(input), { done: () => '已由您承办', conflict: TAKEN })

/** Says that it is not theirs; it stays until the section has decided. */
export const useObjectTo = () =>
  useAct<Base & { reason: ObjectionReason; why: string }>(input => client.matter.object(input), {
    done: () => '已提出，定下来以前照常办',
    conflict: KEPT,
    inLine: true,
  })

/** Stops the clock of verification while something is tested, appraised or identified. */
export const usePause = () =>
  useAct<Base & { reason: PauseReason; why: string }>(input => client.matter.pause(input), {
    done: () => '已暂停计时',
    conflict: KEPT,
    inLine: true,
  })

/** Lets it run on. */
export const useResume = () =>
  useAct<Base>(input => client.matter.resume(input), { done: () => '已继续计时', conflict: TAKEN })

/** Prolongs it, as the person in charge. */
export const useExtend = () =>
  useAct<Base & { why: string }>(input => client.matter.extend(input), {
    done: () => '已批准延长',
    conflict: KEPT,
    inLine: true,
  })

/** Keeps the number that the 12315 platform gave. */
export const useRegister = () =>
  useAct<Base & { number: string }>(input => client.matter.register(input), {
    done: () => '编号已保存',
    conflict: KEPT,
    inLine: true,
  })

export const useReply = () => {
  const advises = useAdvises()
  return useAct<Base & { text: string; progress: boolean }>(input => client.matter.reply(input), {
    done: ({ progress }) => (advises ? '意见已送出' : progress ? '进展已告知' : '已答复'),
    conflict: KEPT,
    inLine: true,
  })
}
export const useAssign = () =>
  useAct<Base & { to: string; why: string }>(input => client.matter.assign(input), {
    done: () => '已派出',
    conflict: KEPT,
    inLine: true,
  })
