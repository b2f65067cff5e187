/** The demonstration of 信阳: its people and what they do; the organisations that only it has stand in the pack. */
import type { Demo } from '../../national/demo'
import { demoCards } from './cards'
import { demoMatters } from './matters'
import { demoAdmin, demoContacts, demoStaff, openInvitation } from './people'

export const demo: Demo = {
  admin: demoAdmin,
  staff: demoStaff,
  contacts: demoContacts,
  openInvitation,
  cards: demoCards,
  matters: demoMatters,
}
