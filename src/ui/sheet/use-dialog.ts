/** H5: a sheet takes the keyboard's focus, keeps it, closes with Escape, and gives the focus back to what opened it. */
import { useEffect, useRef } from 'react'

const STOPS = '[tabindex="0"], input, textarea, button'

/** Longer than the browser takes to draw a new part. */
const STANDS_MS = 60

const isShown = (element: Element) => element.getClientRects().length > 0

/** The sheet on top of the others: only that one hears the keyboard. */
const isTop = (panel: Element) =>
  [...document.querySelectorAll('[role=dialog]')].filter(isShown).at(-1) === panel

/** From the last stop of the Tab key to the first, and back. */
const keepInside = (panel: Element, event: KeyboardEvent) => {
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)].filter(isShown)
  const [first, last] = [stops[0], stops.at(-1)]
  const at = document.activeElement
  const leaves = event.shiftKey ? at === first || at === panel : at === last
  if (!leaves && panel.contains(at)) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

/** Whether something outside has the focus, which then keeps it. */
const isTaken = (panel: Element) => {
  const at = document.activeElement
  return at !== null && at !== document.body && !panel.contains(at)
}

/**
 * @param id of the dialog's element
 * @param open whether it is on the screen
 */
export const useDialog = (id: string, open: boolean, onClose: () => void) => {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !open) return
    const opener = document.activeElement
    const panel = document.getElementById(id)
    if (!panel) return
    // A part that has just been made cannot take the focus yet.
    const timer = setTimeout(() => {
      const at = document.activeElement
      if (at === opener || at === document.body) panel.focus({ preventScroll: true })
    }, STANDS_MS)
    const hear = (event: KeyboardEvent) => {
      if (!isTop(panel)) return
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') keepInside(panel, event)
    }
    document.addEventListener('keydown', hear)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', hear)
      if (opener instanceof HTMLElement && opener.isConnected && !isTaken(panel)) {
        opener.focus({ preventScroll: true })
      }
    }
  }, [id, open])
}
