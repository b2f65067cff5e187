/** What was sent wrong: the rules, the objections with their texts, and the test cases that were kept of them. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs, type Outputs } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { useCallIds } from '../../lib/use-call-ids'
import { useSession } from '../session/session'

export type WrongRule = Outputs['lessons']['rules']['rows'][number]
export type Lesson = Outputs['lessons']['list']['rows'][number]
export type TestCase = Outputs['lessons']['cases']['rows'][number]
export type Kept = Outputs['lessons']['keep']

type Cursor = Inputs['lessons']['list']['cursor']
const FIRST = { initialPageParam: undefined as Cursor }

/** Everything here begins with it, so that one act refreshes all. */
const KEY = 'lessons'

export const useWrongRules = () => {
  const { identity } = useSession()
  return useQuery({ queryKey: [identity?.id, KEY, 'rules'], queryFn: () => client.lessons.rules({}) })
}

export const useLessons = (rule: string | null) => {
  const { identity } = useSession()
  return useInfiniteQuery({
    queryKey: [identity?.id, KEY, 'list', rule],
    queryFn: ({ pageParam }: { pageParam: Cursor }) =>
      client.lessons.list({ cursor: pageParam, ...(rule !== null && { rule }) }),
    ...FIRST,
    getNextPageParam: last => last.next ?? undefined,
  })
}

export const useCases = () => {
  const { identity } = useSession()
  return useInfiniteQuery({
    queryKey: [identity?.id, KEY, 'cases'],
    queryFn: ({ pageParam }: { pageParam: Cursor }) => client.lessons.cases({ cursor: pageParam }),
    ...FIRST,
    getNextPageParam: last => last.next ?? undefined,
  })
}

/** Refetches whatever shows lessons after one was kept or taken back. */
const useRefresh = () => {
  const { identity } = useSession()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [identity?.id, KEY] })
}

type Keep = Omit<Inputs['lessons']['keep'], 'id'>

export const useKeep = () => {
  const idOf = useCallIds()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (input: Keep) => client.lessons.keep({ ...input, id: idOf(input) }),
    onSuccess: async () => {
      toast('已存为测试案例')
      await refresh()
    },
    onError: error => toast(asCallError(error).message),
  })
}

export const useDrop = () => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (id: string) => client.lessons.drop({ case: id }),
    onSuccess: async () => {
      toast('已撤销')
      await refresh()
    },
    onError: error => toast(asCallError(error).message),
  })
}
