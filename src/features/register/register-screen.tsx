/** 登记企业: a claim until a bureau or an association confirms it. */
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useSession } from '../session/session'
import { Screen } from '../shell/screen'
import { RegisterForm } from './register-form'

/** @param again id of a declined claim that is made again with what was wrong put right; empty for a new one */
export const RegisterScreen = ({ again }: { again: string }) => {
  const { identities, pending } = useSession()
  const before = identities.find(one => one.id === again && one.declined !== null) ?? null
  // What is known goes into the form when it opens, so it has to be known by then.
  if (again && pending) {
    return (
      <Screen>
        <Skeleton />
      </Screen>
    )
  }
  return <RegisterForm before={before} />
}
