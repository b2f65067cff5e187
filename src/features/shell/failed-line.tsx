/** A failed act above its button: what the toast said stays, with what a maintainer needs. Nothing where nothing failed. */
import { asCallError } from '../../lib/call-error'
import { ErrorLine } from '../../ui/error-state/error-line'
import { copyFailure } from './copy-failure'

export const FailedLine = ({ error }: { error: unknown }) => {
  if (!error) return null
  const failure = asCallError(error)
  return (
    <ErrorLine
      message={failure.message}
      onCopy={failure.requestId ? () => copyFailure(failure) : undefined}
    />
  )
}
