/**
 * Opening the sealed reporter: asked first, recorded by the server, then shown on every screen of the matter that is
 * still open. Nothing of it is kept on the phone, and it is forgotten with the last of those screens.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { client, type Outputs } from '../../lib/client'
import { confirm } from '../../lib/feedback'
import { newId } from '../../lib/new-id'
import { writerWords } from '../../lib/words'
import type { MatterView } from '../matter/matter-words'
import { matterKey } from '../matter/use-matter'
import { useSession } from '../session/session'

export type Opened = Outputs['reporter']['open']

export const useReporter = (matter: Pick<MatterView, 'id' | 'kind' | 'reporter'>) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const readingId = useRef(newId())
  const key = [identity?.id, 'reporter', matter.id]
  const { data: who = null } = useQuery<Opened | null>({
    queryKey: key,
    queryFn: () => null,
    enabled: false,
    gcTime: 0,
  })
  const opening = useMutation({
    mutationFn: () => client.reporter.open({ id: readingId.current, matter: matter.id }),
    onSuccess: opened => {
      readingId.current = newId()
      queries.setQueryData(key, opened)
      void queries.invalidateQueries({ queryKey: matterKey(identity?.id, matter.id) })
    },
  })
  const writer = writerWords(matter.kind)
  const ask = async () => {
    const yes = await confirm({
      title: `查看${writer}？`,
      content: `您的姓名、单位和查看时间会留下记录，${writer}看得到被查看的次数。`,
      yes: '查看',
    })
    if (yes) opening.mutate()
  }
  return {
    writer,
    /** Once opened; null before. */
    who,
    busy: opening.isPending,
    error: opening.error,
    /** Absent where the viewer may not open it. */
    open: matter.reporter.mayOpen ? () => void ask() : undefined,
  }
}
