/** Starts the mini-program: the call seam, the server state, nothing else. */
import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './app.scss'
import { startCalls } from './lib/call'
import { watchNetwork } from './lib/network'
import { queryClient } from './lib/query-client'
import { nameTitleBar } from './lib/title-bar'
import { watchUpdates } from './lib/updates'

const App = ({ children }: PropsWithChildren) => {
  useLaunch(() => {
    startCalls()
    nameTitleBar()
    watchNetwork()
    watchUpdates()
  })
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

export default App
