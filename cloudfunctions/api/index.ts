/** The function that every interactive call goes to: one warm function beats twenty cold ones. */
import { apiHandler } from '../../server/api'
import { readEnvironment } from '../../server/environment'
import { callingOpenid } from '../../server/store/database'

export const main = apiHandler(readEnvironment(process.env), callingOpenid)
