/** Hands the registration in: consent first, then the claim, then back to where one came from. */
import { useMutation } from '@tanstack/react-query'
import { ensureAccount } from '../../lib/account'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs } from '../../lib/client'
import { toast, toastOnArrival } from '../../lib/feedback'
import { requestPrivacy } from '../../lib/privacy'
import { goBack } from '../../lib/routes'
import { takeIdentity } from '../session/session'
import { attemptId } from './draft'
import { type Problems, problemsFrom } from './problems'

type Claim = Omit<Inputs['identity']['register'], 'id'>
type Told = { onDone: () => void; onWrong: (problems: Problems) => void }

/** @param told `onDone`: forget what was typed; `onWrong`: show what the server refuses, by field */
export const useRegister = ({ onDone, onWrong }: Told) => {
  const register = useMutation({
    mutationFn: (claim: Claim) => {
      ensureAccount()
      return client.identity.register({ ...claim, id: attemptId(claim) })
    },
    onSuccess: async identity => {
      onDone()
      await takeIdentity(identity)
      goBack('home')
      toastOnArrival(identity.confirmed ? '已登记，可以提交了' : '已登记，现在就能提交，县区局会尽快确认')
    },
    onError: error => onWrong(problemsFrom(asCallError(error).fields)),
  })
  const send = async (claim: Claim) => {
    if (await requestPrivacy()) register.mutate(claim)
    else toast('没有同意，就先不登记；写的都还在')
  }
  return { send, busy: register.isPending, error: register.error ? asCallError(register.error) : null }
}
