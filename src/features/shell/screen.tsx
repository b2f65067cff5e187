/** The root of every page: ui/page with what this device and this moment say. */
import type { ReactNode } from 'react'
import { Page } from '../../ui/page/page'
import { PrivacySheet } from '../privacy/privacy-sheet'
import { useLargeType } from '../session/large-type'
import { useNotice } from './use-notice'

type Props = { children: ReactNode; footer?: ReactNode; over?: ReactNode }

export const Screen = ({ children, footer, over }: Props) => (
  <Page
    large={useLargeType()}
    notice={useNotice()}
    footer={footer}
    over={
      <>
        {over}
        <PrivacySheet />
      </>
    }
  >
    {children}
  </Page>
)
