/** What would happen if it were submitted now; asked half a second after the last key. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { client } from '../../lib/client'
import { useSession } from '../session/session'
import type { Draft } from './draft'
import { reportInput } from './report-input'
import { type FormKind, LENGTH } from './report-words'

const PAUSE_MS = 500

/** What is typed, of a draft. */
const typedIn = ({ text, address, suspect, platform }: Draft) => ({ text, address, suspect, platform })

/** A choice counts at once, typing after a pause. */
const useSettled = (draft: Draft) => {
  const typed = JSON.stringify(typedIn(draft))
  const [settled, setSettled] = useState({ typed, part: typedIn(draft) })
  const latest = useRef(draft)
  latest.current = draft
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ typed, part: typedIn(latest.current) }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return { settled: settled.typed === typed, draft: { ...draft, ...settled.part } }
}

export const usePreview = (kind: FormKind, now: Draft) => {
  const { identity } = useSession()
  const { settled, draft } = useSettled(now)
  const input = reportInput(kind, draft)
  const enough = input.description.length >= LENGTH.min
  /** A text that has just grown long enough is on its way, one that has just become too short is not. */
  const wanted = now.text.trim().length >= LENGTH.min
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    // A consultation goes to the asker's own county, so another identity has another answer.
    queryKey: [identity?.id, 'routing.preview', input],
    queryFn: () => client.routing.preview(input),
    placeholderData: keepPreviousData,
    enabled: enough,
  })
  const current = !isPlaceholderData && settled
  return {
    answer: enough && wanted ? data : undefined,
    /** Whether the answer is about the text as it stands now, so that marks fit. */
    current,
    busy: wanted && (isFetching || !current),
    error: enough && wanted && !data ? error : null,
    refetch,
  }
}

export type Preview = NonNullable<ReturnType<typeof usePreview>['answer']>
