/** 注销账号: the server forgets who one was, then the phone does. */
import { useMutation } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { toast, toastOnArrival } from '../../lib/feedback'
import { goHomeAfresh } from '../../lib/routes'
import { forgetEverything } from './forget-everything'

export const useCloseAccount = () =>
  useMutation({
    mutationFn: () => client.identity.close({}),
    onSuccess: () => {
      forgetEverything()
      goHomeAfresh()
      toastOnArrival('账号已注销')
    },
    onError: error => toast(asCallError(error).message),
  })
