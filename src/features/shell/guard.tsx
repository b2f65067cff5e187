/** Stands around every page: where one breaks, a page that says so and leads on, instead of a white screen. */
import { Component, type ComponentType, type ReactNode } from 'react'
import { asCallError } from '../../lib/call-error'
import { goTab } from '../../lib/routes'
import { noteTrouble } from '../../lib/trouble'
import { Button } from '../../ui/button/button'
import { Failed } from './failed'
import { Screen } from './screen'

type State = { error: unknown }

class Guard extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    noteTrouble('page', error)
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const again = () => this.setState({ error: null })
    const leave = () => {
      goTab('home')
      again()
    }
    return (
      <Screen>
        <Failed title="这一页出了问题" error={asCallError(error)} onRetry={again}>
          <Button text="回首页" kind="plain" size="s" onTap={leave} />
        </Failed>
      </Screen>
    )
  }
}

/** The page as it is, guarded. Taro puts pages side by side, so that a guard in the app would take them all down. */
export const guarded = (Page: ComponentType) => () => (
  <Guard>
    <Page />
  </Guard>
)
