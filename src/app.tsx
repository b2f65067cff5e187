/** Starts the mini-program: the call seam, the server state, and what to do where no page could. */
import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow, useError, useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './app.scss'
import { startWaiting } from './features/report/send-waiting'
import { startCalls } from './lib/call'
import { toastOnArrival } from './lib/feedback'
import { watchNetwork } from './lib/network'
import { sendOutgoing } from './lib/outgoing'
import { startPrivacy } from './lib/privacy'
import { queryClient } from './lib/query-client'
import { goTab } from './lib/routes'
import { nameTitleBar } from './lib/title-bar'
import { noteTrouble } from './lib/trouble'
import { watchUpdates } from './lib/updates'
import { warmPages } from './lib/warm-pages'

const App = ({ children }: PropsWithChildren) => {
  useLaunch(() => {
    startCalls()
    startPrivacy()
    nameTitleBar()
    watchNetwork()
    startWaiting()
    watchUpdates()
    warmPages()
  })
  useDidShow(() => void sendOutgoing())
  useError(words => noteTrouble('error', words))
  useUnhandledRejection(({ reason }) => noteTrouble('rejection', reason))
  // An old link, or one that was cut off: there is always a home.
  usePageNotFound(({ path }) => {
    noteTrouble('page not found', path)
    goTab('home')
    toastOnArrival('没有这个页面，已回到首页')
  })
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

export default App
