/** The root of every page: ui/page with what this device and this moment say. */
import type { ReactNode } from 'react'
import { useOnline } from '../../lib/network'
import { Page } from '../../ui/page/page'
import { useLargeType } from '../session/large-type'

type Props = { children: ReactNode; footer?: ReactNode; over?: ReactNode }

export const Screen = ({ children, footer, over }: Props) => (
  <Page large={useLargeType()} offline={!useOnline()} footer={footer} over={over}>
    {children}
  </Page>
)
