/** H5: the functions gateway of the local cloud. */
import type { CallAnswer } from '../../contract/wire'
import { signedInAs } from './account-store'
import type { Send } from './send'

export const startCalls = () => {}

const isAnswer = (value: unknown): value is CallAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && 'requestId' in value

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
  const answer: unknown = await response.json()
  if (!isAnswer(answer)) throw new Error(`not an answer: ${response.status}`)
  return answer
}
