/** What runs in the cloud: functions, timers, collections and indexes; read by the local cloud, the checks and the deployment. */

const key = (field: string, direction: 1 | -1 = 1) => ({ field, direction })

export const manifest = {
  functions: [
    { name: 'api', memoryMB: 256, timeoutSeconds: 10, callable: true, maxInstances: 2 },
    {
      name: 'clock',
      memoryMB: 256,
      timeoutSeconds: 60,
      callable: false,
      maxInstances: 1,
      // Every ten minutes: second minute hour day month week year.
      timers: [{ name: 'clock', cron: '0 */10 * * * * *' }],
    },
    {
      name: 'outbox',
      memoryMB: 256,
      timeoutSeconds: 60,
      callable: false,
      maxInstances: 1,
      timers: [{ name: 'outbox', cron: '30 * * * * * *' }],
    },
  ],
  collections: [
    {
      name: 'matters',
      indexes: [
        { name: 'number', unique: true, keys: [key('number')] },
        { name: 'desk_bureau', keys: [key('desk.bureau.queue'), key('desk.bureau.due')] },
        { name: 'desk_section', keys: [key('desk.section.queue'), key('desk.section.due')] },
        { name: 'desk_workstation', keys: [key('desk.workstation.queue'), key('desk.workstation.due')] },
        { name: 'participants', keys: [key('participants'), key('recency', -1)] },
        { name: 'clock', sparse: true, keys: [key('clockAt')] },
        { name: 'outbox', sparse: true, keys: [key('outboxAt')] },
      ],
    },
    {
      name: 'identities',
      indexes: [
        { name: 'account', keys: [key('account'), key('createdAt')] },
        { name: 'one_each', unique: true, keys: [key('account'), key('org'), key('role')] },
      ],
    },
    { name: 'invitations', indexes: [] },
  ],
  storage: { maxBytes: 50 * 1024 * 1024, clientPrefix: 'uploads' },
}
