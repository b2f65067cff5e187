/** A failed call on a screen, from the error itself. */
import type { ReactNode } from 'react'
import { asCallError } from '../../lib/call-error'
import { ErrorState } from '../../ui/error-state/error-state'
import { copyFailure, isForMaintainer } from './copy-failure'

type Props = { error: unknown; title?: string; busy?: boolean; onRetry: () => void; children?: ReactNode }

export const Failed = ({ error, title, busy, onRetry, children }: Props) => {
  const failure = asCallError(error)
  return (
    <ErrorState
      title={title}
      message={failure.message}
      requestId={failure.requestId}
      busy={busy}
      onRetry={onRetry}
      onCopy={isForMaintainer(failure) ? () => copyFailure(failure) : undefined}
    >
      {children}
    </ErrorState>
  )
}
