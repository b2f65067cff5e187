/** A failed call on a screen, from the error itself. */
import { asCallError } from '../../lib/call-error'
import { copy } from '../../lib/feedback'
import { ErrorState } from '../../ui/error-state/error-state'

type Props = { error: unknown; title?: string; busy?: boolean; onRetry: () => void }

export const Failed = ({ error, title, busy, onRetry }: Props) => {
  const { message, requestId } = asCallError(error)
  return (
    <ErrorState
      title={title}
      message={message}
      requestId={requestId}
      busy={busy}
      onRetry={onRetry}
      onCopy={copy}
    />
  )
}
