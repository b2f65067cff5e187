/** The timer that sends the WeChat messages that are owed. */
import { readEnvironment } from '../../server/environment'
import { sendAllOwed } from '../../server/outbox/send-owed'

const environment = readEnvironment(process.env)

export const main = () => sendAllOwed(environment)
