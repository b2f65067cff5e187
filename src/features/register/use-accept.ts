/** Takes an invitation; the server says where a phone number is needed with it. */
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ensureAccount } from '../../lib/account'
import { asCallError, fieldError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { newId } from '../../lib/new-id'
import { requestPrivacy } from '../../lib/privacy'
import { takeIdentity } from '../session/session'

export const useAccept = () => {
  const id = useRef(newId())
  /** Once asked for the field stays, also where the number was wrong. */
  const [needsPhone, setNeedsPhone] = useState(false)
  const accept = useMutation({
    mutationFn: ({ code, phone }: { code: string; phone: string }) => {
      ensureAccount()
      return client.identity.accept({ id: id.current, code, ...(phone ? { phone } : {}) })
    },
    onSuccess: takeIdentity,
    onError: error => {
      if (fieldError(asCallError(error), 'phone')) setNeedsPhone(true)
    },
  })
  const send = async (input: { code: string; phone: string }) => {
    if (!input.phone || (await requestPrivacy())) accept.mutate(input)
    else toast('没有同意，就先不加入；写的都还在')
  }
  return {
    send,
    needsPhone,
    identity: accept.data ?? null,
    busy: accept.isPending,
    error: accept.error ? asCallError(accept.error) : null,
    forgetError: accept.reset,
  }
}
