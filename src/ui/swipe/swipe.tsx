/**
 * A row that is pushed to the left shows what else can be done with it. It snaps open at the first clear movement, so
 * that no frame is drawn by the program. Fingers only: the same must be found under a button for everybody else.
 */
import { View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import { cx } from '../cx'
import { Tap } from '../tap/tap'
import './swipe.scss'

export type SwipeAction = { text: string; label: string; onTap: () => void }

type Props = {
  actions: readonly SwipeAction[]
  open: boolean
  onOpen: (open: boolean) => void
  children: ReactNode
}

/** From here on a movement is meant. */
const MEANT_PX = 28
/** How much more sideways than up or down it has to be. */
const SIDEWAYS = 1.6

type Point = { x: number; y: number }

type Touches = readonly { clientX: number; clientY: number }[]

/** Both platforms send touches with it; Taro's types of a View's events know none. */
const hasTouches = (event: object): event is { touches: Touches } => 'touches' in event

const pointOf = (event: object): Point | null => {
  const touch = hasTouches(event) ? event.touches[0] : undefined
  return touch ? { x: touch.clientX, y: touch.clientY } : null
}

export const Swipe = ({ actions, open, onOpen, children }: Props) => {
  const from = useRef<Point | null>(null)
  const move = (event: object) => {
    const at = pointOf(event)
    if (!at || !from.current) return
    const [across, along] = [at.x - from.current.x, at.y - from.current.y]
    if (Math.abs(across) < MEANT_PX || Math.abs(across) < Math.abs(along) * SIDEWAYS) return
    from.current = null
    if (across < 0 !== open) onOpen(!open)
  }
  return (
    <View className={cx('swipe', open && 'swipe--open')}>
      <View
        className={cx('swipe__front', open && `swipe__front--${actions.length}`)}
        onTouchStart={event => {
          from.current = pointOf(event)
        }}
        onTouchMove={move}
      >
        {children}
        {open && <View className="swipe__close" onClick={() => onOpen(false)} />}
      </View>
      {open && (
        <View className="swipe__actions">
          {actions.map(({ text, label, onTap }) => (
            <Tap
              key={text}
              className="swipe__action"
              label={label}
              onTap={() => {
                onOpen(false)
                onTap()
              }}
            >
              {text}
            </Tap>
          ))}
        </View>
      )}
    </View>
  )
}
