/** The person's consent to the privacy guide as this phone keeps it, and the one question that asks for it. */
import Taro from '@tarojs/taro'
import { serverNow } from './server-clock'
import { forget, isRecord, isText, load, save } from './storage'
import { createStore } from './store'

/** The day of the guide's text; a new one, where more is collected or for another reason, asks everybody again. */
export const GUIDE_DATE = '2026-11-24'

/** Id of the button that says yes: WeChat checks that it was really tapped. */
export const AGREE_BUTTON = 'privacy-agree'

type Consent = { guide: string; at: string }
const isConsent = (value: unknown): value is Consent =>
  isRecord(value) && isText(value.guide) && isText(value.at)

const consent = createStore<Consent | null>(load('privacy', isConsent), value => {
  if (value) save('privacy', value)
  else forget('privacy')
})

const current = (value: Consent | null) => (value?.guide === GUIDE_DATE ? value : null)

export const hasAgreed = () => current(consent.get()) !== null
/** Consent to the guide as it stands, or null. */
export const usePrivacyConsent = () => current(consent.use())
/** Takes the consent back: whatever is personal is asked about again. */
export const withdrawConsent = () => consent.set(null)

/** The page that asks shows the question, so that the guide can be read on top of it. */
type Question = { page: string; answer: (yes: boolean) => void }
const question = createStore<Question | null>(null)
export const usePrivacyQuestion = question.use

/** The page on the screen. */
const pageNow = () => Taro.getCurrentInstance().router?.$taroPath ?? ''

/** Whoever asks while the question stands waits for the same answer. */
let asked: Promise<boolean> | null = null

/** Puts the question on the current page; resolves with the answer, false where the page is left without one. */
export const askPrivacy = (): Promise<boolean> => {
  const standing = question.get()
  if (standing) question.set({ ...standing, page: pageNow() })
  asked ??= new Promise(resolve => {
    const answer = (yes: boolean) => {
      asked = null
      question.set(null)
      if (yes) consent.set({ guide: GUIDE_DATE, at: serverNow() })
      resolve(yes)
    }
    question.set({ page: pageNow(), answer })
  })
  return asked
}

/** A page that goes takes its unanswered question along. */
export const leaveUnanswered = (page: string) => {
  const standing = question.get()
  if (standing?.page === page) standing.answer(false)
}
