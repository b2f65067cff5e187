/** WeChat: the account is the one that opened the mini-program; there is nobody to choose. */
import type { Person } from './person'

export const choosesPerson = false
export const CHOOSE_PERSON = ''

export const listPeople = async (): Promise<Person[]> => []

export const ensureAccount = () => {}
