/** H5: the functions gateway of the local cloud. */
import type { CallAnswer } from '../../contract/wire'
import { signedInAs } from './account-store'
import { CallError } from './call-error'
import type { Send } from './send'

export const startCalls = () => {}

const isAnswer = (value: unknown): value is CallAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && 'requestId' in value

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const send: Send = async event => {
  const person = signedInAs()
  const response = await fetch('/v1/functions/api', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person ? { authorization: `Bearer ${person}` } : {}),
    },
    body: JSON.stringify(event),
  })
  const text = await response.text()
  const answer = parsed(text)
  if (isAnswer(answer)) return answer
  throw CallError.noAnswer(response.headers.get('x-request-id'), `${response.status} ${text}`)
}
