/** How server state is kept: fresh for half a minute, retried only where a retry can help. */
import { QueryClient } from '@tanstack/react-query'
import { asCallError } from './call-error'

const RETRIES = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (count, error) => count < RETRIES && asCallError(error).retryable,
      retryDelay: count => 400 * 2 ** count,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
