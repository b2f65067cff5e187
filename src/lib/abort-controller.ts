/** WeChat's engine has no AbortController; webpack puts this one in its place in the mini-program (config/). */
type Listener = () => void

class SmallSignal {
  aborted = false
  reason: unknown
  private readonly listeners = new Set<Listener>()

  addEventListener(_type: string, listener: Listener) {
    this.listeners.add(listener)
  }

  removeEventListener(_type: string, listener: Listener) {
    this.listeners.delete(listener)
  }

  /** Called by the controller, once. */
  fire(reason: unknown) {
    this.aborted = true
    this.reason = reason
    for (const listener of this.listeners) listener()
    this.listeners.clear()
  }
}

class SmallController {
  readonly signal = new SmallSignal()

  abort(reason?: unknown) {
    if (!this.signal.aborted) this.signal.fire(reason)
  }
}

type Host = { AbortController?: typeof globalThis.AbortController }
const host: Host = typeof globalThis === 'object' ? globalThis : {}

export const AbortController = host.AbortController ?? SmallController
