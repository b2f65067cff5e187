/** Whether the workstation may help and see the report; the last choice is kept, the first is no. */
import { useState } from 'react'
import { isFlag, load, save } from '../../lib/storage'

export const useConsent = () => {
  const [consent, setConsent] = useState(() => load('consent', isFlag) ?? false)
  return {
    consent,
    choose: (yes: boolean) => {
      setConsent(yes)
      save('consent', yes)
    },
  }
}
