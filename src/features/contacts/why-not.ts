/** Why nobody can be added yet, and what helps. */
import type { Identity } from '../session/session'

export const whyNot = ({ declined }: Identity) => {
  if (declined !== null) return '这次登记没有通过，还不能加联系人。请到“我的”里改了再报。'
  return '县区局或协会确认您代表这家企业以后，才能加联系人和交接。这期间您照样可以提交。'
}
