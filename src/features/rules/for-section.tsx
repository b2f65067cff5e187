/** Around every screen of the rules: the section alone keeps them. */
import type { ReactNode } from 'react'
import { useSession } from '../session/session'
import { NotFor } from '../shell/not-for'

export const ForSection = ({ children }: { children: () => ReactNode }) =>
  useSession().part === 'section' ? (
    <Inside>{children}</Inside>
  ) : (
    <NotFor title="这里管派件规则" text="由市局知识产权保护科使用" />
  )

/** Hooks of a screen run only for whom it is meant. */
const Inside = ({ children }: { children: () => ReactNode }) => children()
